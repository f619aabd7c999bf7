package org.parley.reading.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.TableRows;

/// Which verbs, with which words around them, are which event.
final class VerbTable {
    private static final VerbTable SHIPPED = new VerbTable();
    private static final int WINDOW = 14;
    private static final int BEFORE = 16;

    /// A verb.
    ///
    /// @param lemma dictionary form
    /// @param group class of verbs whose patterns it shares
    /// @param usual category by default; null for none
    record Verb(String lemma, String group, @Nullable Category usual) {}

    /// Words before and after a verb; category null when they tell that nothing is done.
    private record Pattern(List<String> before, List<String> after, @Nullable Category category) {}

    private final Map<String, Verb> byForm = new HashMap<>();
    private final Map<String, List<Pattern>> ours = new HashMap<>();
    private final Map<String, List<Pattern>> derived = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    private VerbTable() {
        for (String[] row : TableRows.read(VerbTable.class, "verbs-en.tsv", 4)) {
            Verb verb = new Verb(row[0], row[1], category(row[2]));
            byForm.put(row[0], verb);
            for (String form : row[3].split("\\|")) {
                byForm.putIfAbsent(form, verb);
            }
        }
        for (String[] row : TableRows.read(VerbTable.class, "sets-en.tsv", 2)) {
            sets.put(row[0], new HashSet<>(Arrays.asList(row[1].split("\\|"))));
        }
        for (String[] row : TableRows.read(VerbTable.class, "patterns-en.tsv", 4)) {
            derived.computeIfAbsent(row[0], _ -> new ArrayList<>()).add(pattern(row));
        }
        for (String[] row : TableRows.read(VerbTable.class, "events-en.tsv", 4)) {
            for (String verb : row[0].split("\\|")) {
                ours.computeIfAbsent(verb, _ -> new ArrayList<>()).add(pattern(row));
                addRegular(verb);
            }
        }
        for (String[] row : TableRows.read(VerbTable.class, "irregular-en.tsv", 2)) {
            addRegular(row[0]);
            for (String form : row[1].split("\\|")) {
                byForm.put(form, byForm.get(row[0]));
            }
        }
        for (String list : List.of("report", "demand", "reject", "threaten", "promise", "step")) {
            ClauseBounds.WORDS.of(list).forEach(this::addRegular);
        }
    }

    /// A verb the derived table lacks, in its regular forms.
    private void addRegular(String lemma) {
        if (byForm.containsKey(lemma)) {
            return;
        }
        Verb verb = new Verb(lemma, lemma, null);
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        for (String form : List.of(lemma, lemma + "s", stem + "ed", stem + "ing")) {
            byForm.putIfAbsent(form, verb);
        }
    }

    static VerbTable shipped() {
        return SHIPPED;
    }

    private static @Nullable Category category(String name) {
        return name.isEmpty() ? null : Category.valueOf(name);
    }

    private static Pattern pattern(String[] row) {
        return new Pattern(words(row[1]), words(row[2]), category(row[3]));
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    /// The verb of a form, in lower case.
    Optional<Verb> of(String form) {
        return Optional.ofNullable(byForm.get(form));
    }

    /// The event of a verb by our own patterns that name words beside it; empty for none.
    Optional<Category> phrase(Sentence sentence, Verb verb, int from, int at, int to) {
        List<Pattern> patterns =
                ours.getOrDefault(verb.lemma(), List.of()).stream()
                        .filter(pattern -> !pattern.after().isEmpty())
                        .toList();
        Pattern best = best(sentence, patterns, from, at, to);
        return best == null ? Optional.empty() : Optional.ofNullable(best.category());
    }

    /// The event of a verb with its surroundings; empty for none.
    ///
    /// @param from first token of its clause
    /// @param at the verb's token
    /// @param to one past the last token of its clause
    Optional<Category> event(Sentence sentence, Verb verb, int from, int at, int to) {
        Pattern best = best(sentence, ours.getOrDefault(verb.lemma(), List.of()), from, at, to);
        if (best == null) {
            best = best(sentence, derived.getOrDefault(verb.group(), List.of()), from, at, to);
        }
        return best == null
                ? Optional.ofNullable(verb.usual())
                : Optional.ofNullable(best.category());
    }

    private @Nullable Pattern best(
            Sentence sentence, List<Pattern> patterns, int from, int at, int to) {
        Pattern best = null;
        int most = -1;
        for (Pattern pattern : patterns) {
            int size = pattern.before().size() + pattern.after().size();
            if (size > most
                    && found(sentence, pattern.after(), at + 1, Math.min(to, at + 1 + WINDOW))
                    && found(sentence, pattern.before(), Math.max(from, at - BEFORE), at)) {
                best = pattern;
                most = size;
            }
        }
        return best;
    }

    /// Whether words stand between two tokens, in order.
    private boolean found(Sentence sentence, List<String> words, int from, int to) {
        int at = from;
        for (String word : words) {
            while (at < to && !matches(word, sentence.at(at).lower())) {
                at++;
            }
            if (at >= to) {
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean matches(String word, String token) {
        Set<String> set = sets.get(word);
        if (set != null) {
            return set.contains(token) || set.contains(singular(token));
        }
        return word.equals(token) || word.equals(singular(token));
    }

    /// Without the ending of the plural.
    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
