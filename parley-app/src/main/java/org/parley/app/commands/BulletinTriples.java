package org.parley.app.commands;

import java.util.List;
import org.parley.model.text.Document;
import org.parley.reading.bulletins.BulletinGrammar;
import org.parley.reading.bulletins.Triple;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;

/// The triples of a bulletin, under each of its sentences: a line `# number`, tab, sentence; then a
/// triple a line; then an empty line.
final class BulletinTriples {
    private BulletinTriples() {}

    static void print(Document document, Lines lines) {
        String text = document.text();
        int number = 0;
        for (Sentence sentence : Sentences.of(text, 0)) {
            number++;
            List<Triple> triples =
                    Triple.of(text, BulletinGrammar.read(text, sentence.start(), sentence.end()));
            String words = text.substring(sentence.start(), sentence.end());
            lines.add("# %d\t%s".formatted(number, words.strip().replaceAll("\\s+", " ")));
            triples.forEach(triple -> lines.add(triple.line()));
            lines.add("");
        }
    }
}
