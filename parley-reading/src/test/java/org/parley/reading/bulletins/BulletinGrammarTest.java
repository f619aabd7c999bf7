package org.parley.reading.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class BulletinGrammarTest {
    private static List<Triple> read(String sentence) {
        return Triple.of(sentence, BulletinGrammar.read(sentence));
    }

    @Test
    void whoSupportsSaysTheSameAndWhoOpposesTheContrary() {
        List<Intervention> read =
                BulletinGrammar.read(
                        "Sudan, for the AFRICAN GROUP, supported by CHILE, and opposed by the US, preferred a short text.");
        assertThat(read).hasSize(1);
        Intervention said = read.getFirst();
        assertThat(said.actors())
                .extracting(NamedParty::name)
                .containsExactly("Sudan", "African Group");
        assertThat(said.supporters()).extracting(NamedParty::name).containsExactly("Chile");
        assertThat(said.opponents()).extracting(NamedParty::name).containsExactly("USA");
    }

    @Test
    void whoIsOpposedIsNotLost() {
        assertThat(read("ZAMBIA, opposed by JAPAN, favored an annual review."))
                .contains(new Triple("zambia", "favored", "an annual review"));
    }

    @Test
    void cautionKeepsWhatItIsAgainst() {
        assertThat(read("PERU cautioned against haste."))
                .containsExactly(new Triple("peru", "cautioned", "against haste"));
    }

    @Test
    void aListBeforeTheSubjectEndsWhereTheSubjectBegins() {
        assertThat(read("Opposed by TUVALU, the EU and JAPAN recommended a pause."))
                .extracting(Triple::actor, Triple::predicate)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("european union", "recommended"),
                        org.assertj.core.groups.Tuple.tuple("japan", "recommended"),
                        org.assertj.core.groups.Tuple.tuple("tuvalu", "not recommended"));
    }

    @Test
    void placesAreThoseOfTheWholeText() {
        String text = "Opening. NORWAY proposed a workshop. Closing.";
        List<Intervention> read = BulletinGrammar.read(text, 9, 36);
        assertThat(read.getFirst().point().getFirst().of(text)).isEqualTo("a workshop");
        assertThat(read.getFirst().actors().getFirst().range().of(text)).isEqualTo("NORWAY");
    }

    @Test
    void whatNamesNobodyGivesNothing() {
        assertThat(read("Some parties, opposed by others, proposed a workshop.")).isEmpty();
        assertThat(read("")).isEmpty();
        assertThat(read("The protocol entered into force.")).isEmpty();
    }

    @Test
    void ownSentencesAreReadAsWritten() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        BulletinGrammarTest.class.getResourceAsStream("own-sentences.tsv"))) {
            assertThat(f1(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isGreaterThanOrEqualTo(0.98);
        }
    }

    /// Needs outside corpora.
    @Test
    void realSentencesAreReadAsAnnotated() throws IOException {
        Path file =
                Path.of(System.getProperty("parley.root"), "..", "shared", "data")
                        .resolve("enb/propositions-dev.tsv");
        Assumptions.assumeTrue(Files.exists(file), "needs outside corpora");
        assertThat(f1(Files.readString(file))).isGreaterThanOrEqualTo(0.95);
    }

    /// F1 of exact triples, sentence by sentence.
    private static double f1(String sheet) {
        String sentence = "";
        List<Set<String>> gold = new ArrayList<>();
        List<Set<String>> found = new ArrayList<>();
        for (String line : sheet.lines().toList()) {
            if (line.startsWith("# ")) {
                sentence = line.substring(line.indexOf('\t') + 1);
                gold.add(new HashSet<>());
                Set<String> lines = new HashSet<>();
                read(sentence).forEach(triple -> lines.add(triple.line()));
                found.add(lines);
            } else if (!line.isBlank()) {
                gold.getLast().add(line);
            }
        }
        int right = 0;
        int all = 0;
        for (int at = 0; at < gold.size(); at++) {
            all += gold.get(at).size() + found.get(at).size();
            Set<String> both = new HashSet<>(gold.get(at));
            both.retainAll(found.get(at));
            right += both.size();
        }
        return 2.0 * right / all;
    }
}
