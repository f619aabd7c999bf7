package org.parley.reading.issues;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.model.position.Stance;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.talks.Issue;

/// Proposes issues from what was said, where the analyst has listed none: statements whose phrases
/// share most of their words are about one thing. A phrase that only points back proposes none.
///
/// Single-link clustering on the overlap of stems, weighted by rarity; quadratic in the number of
/// different phrases, of which at most [#MOST] are compared, those said most first.
public final class IssueProposer {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final List<String> LATIN =
            List.of(
                    "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o",
                    "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e",
                    "yu", "ya");

    private static final int MOST = 800;
    private static final double NEAR = 0.5;

    private IssueProposer() {}

    /// Issues, in the order in which they are first spoken of. Every statement whose act expresses
    /// a stance is covered by one; the others only where they are near one.
    public static List<Issue> propose(List<Statement> statements) {
        Map<String, Integer> frequency = new HashMap<>();
        List<Cluster> clusters = new ArrayList<>();
        for (Statement statement : statements) {
            Stems.of(statement.issue()).forEach(stem -> frequency.merge(stem, 1, Integer::sum));
        }
        for (Statement statement : statements) {
            boolean contested =
                    Stance.ofAct(statement.act()).isPresent()
                            || statement.act() == Act.THREAT
                            || statement.act() == Act.CONCERN;
            if (contested
                    && !statement.parties().isEmpty()
                    && !IssuePhrases.points(statement.issue())
                    && clusters.size() < MOST) {
                place(statement.issue(), clusters, frequency);
            }
        }
        List<Issue> issues = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Cluster cluster : clusters) {
            String name = cluster.name();
            String id = id(name, ids);
            List<String> aliases =
                    cluster.phrases.keySet().stream()
                            .filter(phrase -> !phrase.equals(name))
                            .toList();
            Issue.Kind kind =
                    name.toLowerCase(Locale.ROOT)
                                    .matches(
                                            ".*\\b(?:rounds?|meetings?|talks|negotiations?|seat|format|agenda|переговор\\w*|встреч\\w*|раунд\\w*)\\b.*")
                            ? Issue.Kind.PROCEDURE
                            : Issue.Kind.SUBSTANCE;
            issues.add(new Issue(id, name, aliases, kind, false, List.of()));
        }
        return issues;
    }

    private static void place(
            String phrase, List<Cluster> clusters, Map<String, Integer> frequency) {
        Set<String> stems = Stems.of(phrase);
        if (stems.isEmpty()) {
            return;
        }
        Cluster best = null;
        double top = NEAR;
        for (Cluster cluster : clusters) {
            double overlap = cluster.overlap(stems, frequency);
            if (overlap > top) {
                top = overlap;
                best = cluster;
            }
        }
        if (best == null) {
            best = new Cluster();
            clusters.add(best);
        }
        best.phrases.merge(phrase, 1, Integer::sum);
        best.stems.add(stems);
    }

    private static String id(String name, Set<String> taken) {
        StringBuilder id = new StringBuilder();
        for (String part : latin(name.toLowerCase(Locale.ROOT)).split("[^a-z0-9]+")) {
            if (!part.isEmpty() && id.length() < 40) {
                id.append(id.isEmpty() ? "" : "-").append(part);
            }
        }
        String base = id.isEmpty() ? "issue" : id.toString();
        String unique = base;
        for (int n = 2; !taken.add(unique); n++) {
            unique = base + "-" + n;
        }
        return unique;
    }

    /// In plain Latin letters: accents go, Cyrillic is written as in English (BGN/PCGN,
    /// simplified).
    private static String latin(String words) {
        StringBuilder latin = new StringBuilder();
        for (char c : Normalizer.normalize(words, Normalizer.Form.NFKC).toCharArray()) {
            int letter = CYRILLIC.indexOf(c);
            latin.append(letter >= 0 ? LATIN.get(letter) : String.valueOf(c));
        }
        return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static final class Cluster {
        final Map<String, Integer> phrases = new java.util.LinkedHashMap<>();
        final Set<Set<String>> stems = new LinkedHashSet<>();

        double overlap(Set<String> other, Map<String, Integer> frequency) {
            double best = 0;
            for (Set<String> own : stems) {
                double shared = 0;
                double smaller = 0;
                double larger = 0;
                for (String stem : own) {
                    double weight = 1.0 / Math.sqrt(frequency.getOrDefault(stem, 1));
                    smaller += weight;
                    shared += other.contains(stem) ? weight : 0;
                }
                boolean part = own.size() == 1 || other.size() == 1;
                for (String stem : other) {
                    larger += 1.0 / Math.sqrt(frequency.getOrDefault(stem, 1));
                }
                // one word in common with a longer phrase is mostly a name
                double within = part && own.size() != other.size() ? 0.4 : 0.7;
                best =
                        Math.max(
                                best,
                                shared / Math.min(smaller, larger) * within
                                        + shared / Math.max(smaller, larger) * (1 - within));
            }
            return best;
        }

        /// The phrase used most; of several the shortest.
        String name() {
            String best = "";
            int most = 0;
            for (Map.Entry<String, Integer> entry : phrases.entrySet()) {
                if (entry.getValue() > most
                        || entry.getValue() == most && entry.getKey().length() < best.length()) {
                    best = entry.getKey();
                    most = entry.getValue();
                }
            }
            return best;
        }
    }
}
