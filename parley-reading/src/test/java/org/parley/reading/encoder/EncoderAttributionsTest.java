package org.parley.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.CueLexicon;
import org.parley.reading.attribution.EnglishAttributions;
import org.parley.reading.attribution.Range;
import org.parley.reading.words.EnglishTagger;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;

class EncoderAttributionsTest {
    /// A text whose head is not read.
    private record Page(String head, String body) {
        String text() {
            return head + body;
        }

        Range range(String words) {
            int start = body.indexOf(words);
            return new Range(start, start + words.length());
        }

        List<Attribution> found(ReadAttribution... read) {
            EnglishTagger tagger = EnglishTagger.load();
            List<Sentence> sentences = new ArrayList<>();
            for (Sentence sentence : Sentences.of(text(), head.length())) {
                sentences.add(tagger.tag(sentence));
            }
            CueLexicon lexicon = CueLexicon.load();
            return new EncoderAttributions(
                            _ -> List.of(read), new EnglishAttributions(lexicon), lexicon)
                    .in(text(), sentences, Quotations.in(text(), sentences));
        }
    }

    private static final Page COD =
            new Page(
                    "Talks go on\n\n",
                    "Norway would not accept the clause on cod. More rounds are likely.\n");
    private static final Page OTHERS =
            new Page(
                    "",
                    "Poland refused to grant Russia a say. In fact it has been offered nearly everything.\n");
    private static final String TEXT = COD.text();

    private static Range range(String words) {
        return COD.range(words);
    }

    private static List<Attribution> found(ReadAttribution... read) {
        return COD.found(read);
    }

    @Test
    void aSourceThatTheEncoderMissesIsTheSubjectOfItsCue() {
        List<Attribution> found =
                found(
                        new ReadAttribution(
                                List.of(),
                                List.of(range("would not accept")),
                                List.of(range("the clause on cod")),
                                0.9,
                                Map.of(Act.REFUSE, 0.8)));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().source().getFirst().of(TEXT)).isEqualTo("Norway");
        assertThat(found.getFirst().content().getFirst().of(TEXT)).isEqualTo("the clause on cod");
        assertThat(found.getFirst().negated()).isTrue();
    }

    @Test
    void aSentenceWithoutACueIsTheAuthors() {
        List<Attribution> found =
                found(
                        new ReadAttribution(
                                List.of(),
                                List.of(),
                                List.of(range("More rounds are likely")),
                                0.7,
                                Map.of(Act.FORECAST, 0.9)));
        assertThat(found.getLast().form()).isEqualTo(Attribution.Form.AUTHOR);
        assertThat(found.getLast().sentence()).isEqualTo(1);
        assertThat(found.getLast().content().getFirst().of(TEXT))
                .isEqualTo("More rounds are likely");
    }

    @Test
    void whatTheEncoderMissesTheRulesAdd() {
        List<Attribution> found = found();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().content().getFirst().of(TEXT)).isEqualTo("the clause on cod");
    }

    @Test
    void whatTheCueOnlyDoesItToGoesToTheContent() {
        ReadAttribution read =
                new ReadAttribution(
                        List.of(OTHERS.range("Poland")),
                        List.of(OTHERS.range("refused to grant")),
                        List.of(OTHERS.range("Russia a say")),
                        0.9,
                        Map.of());
        Attribution found = OTHERS.found(read).getFirst();
        assertThat(found.cue().getFirst().of(OTHERS.text())).isEqualTo("refused");
        assertThat(found.content().getFirst().of(OTHERS.text())).isEqualTo("to grant Russia a say");
    }

    @Test
    void whoIsOfferedSomethingHoldsNothing() {
        ReadAttribution read =
                new ReadAttribution(
                        List.of(OTHERS.range("it")),
                        List.of(OTHERS.range("has been offered")),
                        List.of(OTHERS.range("nearly everything")),
                        0.9,
                        Map.of());
        assertThat(OTHERS.found(read))
                .noneMatch(one ->
                        one.content().getFirst().of(OTHERS.text()).equals("nearly everything"));
    }
}
