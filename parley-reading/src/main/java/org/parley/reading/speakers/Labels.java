package org.parley.reading.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.PartyKind;
import org.parley.reading.genres.Turns.Turn;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tokens;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Who is meant by the label of a turn or the header of a post: "HENARE-WRIGHT", "MS. WHITCOMB",
/// "A", "Lukas Ahrendt (@LAhrendtEU)". A label brings a surname; the party comes from the person's
/// introduction elsewhere, from a handle, or from the office whose briefing it is.
final class Labels {
    private static final Set<String> ANSWERING =
            Set.of("a", "answer", "spokesman", "spokesperson", "spokeswoman", "official");
    private static final Pattern HANDLE = Pattern.compile("@([A-Za-z0-9_]+)");
    private static final Pattern HANDLE_PART =
            Pattern.compile("\\p{Lu}{2,}(?=\\p{Lu}\\p{Ll})|\\p{Lu}\\p{Ll}+|\\p{Lu}{2,}|\\p{Ll}+");
    private static final Set<String> FORMER = Set.of("until", "former", "formerly", "resigned");
    private static final Set<String> SERVING =
            Set.of("for", "led", "leads", "heads", "headed", "represents", "represented", "of");
    private static final Map<String, String> SEATS = Map.of("td", "Ireland", "mep", "EU", "mp", "");

    private final World world;
    private final DatedNames names;
    private final KnownPersons persons;
    private final SourcePhrases phrases;
    private final List<String> principal;
    private final List<Sentence> sentences;
    private final List<Turn> turns;
    private final List<String> host;
    private final Map<String, Speaker> before = new HashMap<>();

    Labels(
            World world,
            DatedNames names,
            KnownPersons persons,
            SourcePhrases phrases,
            List<String> principal,
            List<Sentence> sentences,
            List<Turn> turns,
            List<String> host) {
        this.world = world;
        this.names = names;
        this.persons = persons;
        this.phrases = phrases;
        this.principal = principal;
        this.sentences = sentences;
        this.turns = turns;
        this.host = host;
    }

    /// Whom a label names.
    ///
    /// @param heading its whole line
    Speaker of(Sentence label, String heading) {
        String text = label.words(0, label.size());
        return before.computeIfAbsent(text + "\n" + heading, _ -> read(label, text, heading));
    }

    private Speaker read(Sentence label, String text, String heading) {
        List<String> named = names.parties(label, 0, label.size());
        boolean answers = ANSWERING.contains(text.toLowerCase(Locale.ROOT));
        if (answers) {
            return new Speaker(answering(text), host, true);
        }
        Speaker known = known(label);
        Speaker speaker = known != null ? known : phrases.read(label, 0, label.size());
        if (known == null && !named.isEmpty()) {
            // "MFA Russia": the account of a ministry, not a firm
            return new Speaker(speaker.name(), named, speaker.person());
        }
        if (!speaker.parties().isEmpty() && !speaker.parties().equals(List.of(speaker.name()))) {
            return speaker;
        }
        List<String> parties =
                known != null && !known.parties().isEmpty()
                        ? known.parties()
                        : told(label, heading);
        return new Speaker(speaker.name(), parties, true);
    }

    /// The person of the document whose surname stands in the label; null when there is none.
    private @Nullable Speaker known(Sentence label) {
        for (int i = label.size() - 1; i >= 0; i--) {
            Speaker known = persons.named(label.at(i).lower());
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /// Who answers as "A": whoever has the first turn under a name.
    private String answering(String label) {
        return turns.stream()
                .filter(turn -> !turn.asking() && turn.labelEnd() - turn.labelStart() > 1)
                .findFirst()
                .map(turn -> turn.heading().replaceAll("[:*_]", "").strip())
                .orElse(label);
    }

    private List<String> told(Sentence label, String heading) {
        if (HANDLE.matcher(heading).find()) {
            return ofPost(label, heading);
        }
        List<String> employer = introduced(label);
        return employer.isEmpty() ? host : employer;
    }

    // ---- posts ----

    private List<String> ofPost(Sentence label, String heading) {
        Matcher handle = HANDLE.matcher(heading);
        if (handle.find()) {
            List<String> parties = ofHandle(handle.group(1));
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        for (int i = 0; i < label.size(); i++) {
            String seat = SEATS.get(label.at(i).lower());
            if (seat != null) {
                return seat.isEmpty() ? state() : List.of(seat);
            }
        }
        boolean chinese =
                heading.codePoints()
                        .anyMatch(
                                c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return chinese && principal.contains("China") ? List.of("China") : List.of();
    }

    /// The party that a handle carries: "@LAhrendtEU", "@MFA_Russia", "@NOConghaileTD".
    private List<String> ofHandle(String handle) {
        Matcher part = HANDLE_PART.matcher(handle);
        while (part.find()) {
            String word = part.group();
            boolean tells = word.length() > 3 || word.equals(word.toUpperCase(Locale.ROOT));
            if (tells) {
                List<String> parties = parties(word);
                if (!parties.isEmpty()) {
                    return parties;
                }
            }
        }
        for (Map.Entry<String, String> seat : SEATS.entrySet()) {
            boolean ends = handle.endsWith(seat.getKey().toUpperCase(Locale.ROOT));
            if (ends) {
                return seat.getValue().isEmpty() ? state() : List.of(seat.getValue());
            }
        }
        for (int cut = 2; cut <= 4 && cut < handle.length(); cut++) {
            List<String> parties = parties(handle.substring(handle.length() - cut));
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return List.of();
    }

    private List<String> parties(String word) {
        Sentence one = new Sentence(0, word.length(), 0, Tokens.of(word, 0, word.length()));
        return names.parties(one, 0, one.size());
    }

    private List<String> state() {
        return principal.stream()
                .filter(party ->
                        world.party(party)
                                .map(known -> known.kind() == PartyKind.STATE)
                                .orElse(false))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    // ---- transcripts ----

    /// For whom the one interviewed works, by the sentence before the first turn that names them.
    private List<String> introduced(Sentence label) {
        int first = turns.isEmpty() ? Integer.MAX_VALUE : turns.getFirst().labelStart();
        String surname = label.at(label.size() - 1).lower();
        for (Sentence s : sentences) {
            if (s.start() >= first) {
                break;
            }
            boolean names = s.tokens().stream().anyMatch(token -> token.is(surname));
            if (names && !past(s)) {
                return employer(s);
            }
        }
        return List.of();
    }

    /// Whether a sentence tells of an office that is over.
    private static boolean past(Sentence s) {
        return s.tokens().stream().anyMatch(token -> FORMER.contains(token.lower()));
    }

    private List<String> employer(Sentence s) {
        for (Names.Match match : names.in(s, 0, s.size())) {
            int before = match.start() - 1;
            if (before >= 0 && s.at(before).is("the")) {
                before--;
            }
            boolean serves = before >= 0 && SERVING.contains(s.at(before).lower());
            if (serves && !match.name().party().isEmpty()) {
                return List.of(match.name().party());
            }
        }
        return List.of();
    }
}
