package org.parley.reading.encoder;

/// What counts as said, and where it ends: two ways of annotating that the encoder learnt side by
/// side.
public enum Convention {
    /// Statements on a negotiation, as our annotating guide has them; the default.
    STATEMENTS(0, 0.75f, -1),
    /// Attributions in news, as in PolNeAR.
    ATTRIBUTIONS(1, 0, 0);

    private final int row;
    private final float cueLeaning;
    private final float sentenceLeaning;

    Convention(int row, float cueLeaning, float sentenceLeaning) {
        this.row = row;
        this.cueLeaning = cueLeaning;
        this.sentenceLeaning = sentenceLeaning;
    }

    /// Its row in the tables of styles; stored in models, so it never changes.
    public int row() {
        return row;
    }

    /// How a reader by it leans where nothing else is said.
    public Leaning leaning() {
        return new Leaning(cueLeaning, sentenceLeaning);
    }
}
