package org.parley.reading.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// The table of Russian cues, looked up by lemma and form.
final class RussianCues {
    private static final String TABLE = "cues-ru.tsv";

    /// How far behind its verb the noun of a phrase may stand: "выразил свою глубокую
    /// озабоченность".
    private static final int NOUN_REACH = 6;

    private static final Set<String> BETWEEN = Set.of("в", "за", "на", "собой", "себе");

    private final RussianWords words;
    private final Map<String, Cue> single = new HashMap<>();
    private final Map<String, List<Cue>> phrases = new HashMap<>();

    /// A row of the table.
    ///
    /// @param kind `verb`, `short`, `phrase`, `passive` or `text`
    /// @param lemma dictionary form; of a phrase the verb and its noun
    /// @param frames what may follow, a letter each
    /// @param prepositions that belong to the cue
    record Cue(String kind, String lemma, Act act, String frames, Set<String> prepositions) {
        boolean takes(char frame) {
            return frames.indexOf(frame) >= 0;
        }

        boolean speech() {
            return takes('s');
        }

        /// The same where nobody is named: "достигнуто согласие".
        Cue unnamed() {
            return new Cue("passive", lemma, act, frames, prepositions);
        }
    }

    /// A cue in place: it ends before a token.
    record Match(Cue cue, int end) {}

    RussianCues(RussianWords words) {
        this.words = words;
        try (InputStream in = RussianCues.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " is not in the jar.");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
                    .filter(line -> !line.isBlank())
                    .forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        boolean tied = columns.length > 4 && !columns[4].isBlank();
        Cue cue =
                new Cue(
                        columns[0],
                        columns[1],
                        Act.ofKey(columns[2]).orElseThrow(),
                        columns[3],
                        tied ? Set.of(columns[4].split(" ")) : Set.of());
        if (cue.kind().equals("phrase")) {
            String verb = cue.lemma().substring(0, cue.lemma().indexOf(' '));
            phrases.computeIfAbsent(verb, _ -> new ArrayList<>()).add(cue);
        } else {
            single.put(cue.kind() + ":" + cue.lemma(), cue);
        }
    }

    /// The cue that begins with a token, the longest; null when none does.
    @Nullable Match at(Sentence s, int i) {
        Token token = s.at(i);
        if (!token.word() || token.capital() && i > 0) {
            return null;
        }
        Match best = null;
        for (RussianWords.Form form : words.forms(token.lower())) {
            boolean finite = form.is("VB:Past") || form.is("VB:Real") || form.is("VB:Fut");
            boolean passive = form.is("PT_Short") && form.tag().endsWith(":Neut");
            if (finite || passive || form.is("DPT")) {
                Match phrase = phrase(s, i, form.lemma());
                if (phrase != null) {
                    return passive ? new Match(phrase.cue().unnamed(), phrase.end()) : phrase;
                }
            }
            Cue cue =
                    participle(s, i, form)
                            ? single.get("verb:" + form.lemma())
                            : single(form, finite);
            boolean denied = i > 0 && s.at(i - 1).is("не");
            if (cue != null && best == null && (denied || !cue.takes('n'))) {
                best = new Match(cue, i + 1);
            }
        }
        return best;
    }

    /// The row of a noun that may tie a holder to what they hold; null when it has none.
    @Nullable Cue noun(String lower) {
        for (RussianWords.Form form : words.forms(lower)) {
            Cue cue = form.is("NN") ? single.get("noun:" + form.lemma()) : null;
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    /// Whether a token is an active participle behind its noun and a comma: "МВФ, обещавший ...".
    static boolean participle(Sentence s, int i, RussianWords.Form form) {
        boolean active = form.tag().contains(":DST") && (form.is("PT:Past") || form.is("PT:Real"));
        return active && i > 1 && s.at(i - 1).is(",") && form.nominative();
    }

    private @Nullable Cue single(RussianWords.Form form, boolean finite) {
        if (finite || form.is("DPT")) {
            Cue verb = single.get("verb:" + form.lemma());
            return verb != null || !finite ? verb : single.get("text:" + form.lemma());
        }
        if (form.is("PT_Short") && form.tag().endsWith(":Neut")) {
            Cue passive = single.get("passive:" + form.lemma());
            if (passive != null) {
                return passive;
            }
        }
        boolean predicate = form.is("ADJ:Short") || form.is("PT_Short") || form.is("PRDC");
        return predicate ? single.get("short:" + form.lemma()) : null;
    }

    private @Nullable Match phrase(Sentence s, int i, String verb) {
        for (Cue cue : phrases.getOrDefault(verb, List.of())) {
            String noun = cue.lemma().substring(verb.length() + 1);
            for (int k = i + 1; k < s.size() && k <= i + NOUN_REACH; k++) {
                String lower = s.at(k).lower();
                if (k > i && lower.equals(noun)
                        || words.forms(lower).stream()
                                .anyMatch(form -> form.lemma().equals(noun))) {
                    return new Match(cue, k + 1);
                }
                boolean between =
                        words.any(lower, "ADJ")
                                || words.any(lower, "ADV")
                                || words.any(lower, "PADJ")
                                || words.any(lower, "PNN")
                                || words.any(lower, "PT:")
                                || BETWEEN.contains(lower)
                                || s.at(k - 1).is("в");
                if (!s.at(k).word() || !between) {
                    break;
                }
            }
        }
        return null;
    }
}
