package org.parley.reading.encoder;

/// A fully connected layer on float rows: `y = W x + b`.
interface Layer {
    /// All rows at once.
    ///
    /// @param rows `count x inputs`
    /// @return `count x outputs`, a new array
    float[] apply(float[] rows, int count);

    /// Makes layers of trained weights.
    @FunctionalInterface
    interface Maker {
        /// A layer.
        ///
        /// @param weights `outputs x inputs`, row-major
        /// @param bias one per output
        Layer of(float[] weights, float[] bias);
    }
}
