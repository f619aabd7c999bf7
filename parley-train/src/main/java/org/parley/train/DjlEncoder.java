package org.parley.train;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.util.List;
import org.parley.reading.encoder.Convention;
import org.parley.reading.encoder.PieceWindow;
import org.parley.reading.encoder.WordEncoder;

/// The network in training as an encoder to read with: what a run is measured by between epochs.
final class DjlEncoder implements WordEncoder {
    private final Network network;

    DjlEncoder(Network network) {
        this.network = network;
    }

    @Override
    public float[] encode(PieceWindow.Input window) {
        JniUtils.setGradMode(false);
        int words = window.firsts().length;
        Batch batch =
                new Batch(
                        List.of(
                                new Example(
                                        window,
                                        Convention.STATEMENTS,
                                        new int[words],
                                        new int[words],
                                        List.of(),
                                        List.of(),
                                        List.of())));
        try (NDManager step = NDManager.newBaseManager()) {
            return network.words(new Network.Pass(step, null), batch).toFloatArray();
        }
    }
}
