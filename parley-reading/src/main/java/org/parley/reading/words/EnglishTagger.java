package org.parley.reading.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/// Tags English parts of speech with OpenNLP's model. Not safe for use by several threads at once.
public final class EnglishTagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final POSTaggerME tagger;

    private EnglishTagger(POSTaggerME tagger) {
        this.tagger = tagger;
    }

    /// Loads the model from the class path.
    public static EnglishTagger load() {
        try (InputStream in = EnglishTagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The tagger's model " + MODEL + " is not in the jar.");
            }
            return new EnglishTagger(new POSTaggerME(new POSModel(in)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Names that begin with a particle: "al-Mahdi", "bin-Salman".
    private static final Pattern ARTICLED =
            Pattern.compile("(?:al|el|ad|as|ash|ul|bin|ibn|abu)-\\p{Lu}.*");

    /// The sentence with its tokens tagged.
    public Sentence tag(Sentence sentence) {
        String[] words = new String[sentence.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = plain(sentence.at(i));
        }
        String[] tags = tagger.tag(words);
        List<Token> tagged = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Tag tag =
                    ARTICLED.matcher(sentence.at(i).text()).matches() ? Tag.PROPN : Tag.of(tags[i]);
            tagged.add(sentence.at(i).tagged(tag));
        }
        return new Sentence(sentence.start(), sentence.end(), sentence.paragraph(), tagged);
    }

    /// The model was trained on straight quotes, and takes names set in capitals for nouns.
    private static String plain(Token token) {
        String text = token.text();
        if (text.length() == 1) {
            return switch (text.charAt(0)) {
                case '“', '”', '«', '»' -> "\"";
                case '‘', '’' -> "'";
                case '–', '—' -> "-";
                default -> text;
            };
        }
        boolean shouted =
                text.length() > 2
                        && text.indexOf('.') < 0
                        && text.equals(text.toUpperCase(Locale.ROOT));
        return shouted
                ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT)
                : text.replace('’', '\'');
    }
}
