package org.parley.train;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.parley.reading.encoder.WordPieces;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pieces of the pretrained encoder, out of its `tokenizer.json`.
final class Vocabulary {
    private Vocabulary() {}

    /// The published pieces, in the order of their numbers.
    static List<String> pieces() throws IOException {
        try (InputStream stream =
                Vocabulary.class.getResourceAsStream("/all-minilm-l6-v2-tokenizer.json")) {
            JsonNode numbers = JsonMapper.shared().readTree(stream).get("model").get("vocab");
            String[] pieces = new String[numbers.size()];
            numbers.properties()
                    .forEach(entry -> pieces[entry.getValue().asInt()] = entry.getKey());
            return List.of(pieces);
        }
    }

    /// The same, ready to split words.
    static WordPieces wordPieces() throws IOException {
        return new WordPieces(pieces());
    }
}
