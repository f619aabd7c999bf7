package org.parley.reading.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.party.PartyKind;
import org.parley.reading.genres.Turns.Turn;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Tokens;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Whose briefing or press conference a transcript is, by the lines before its first turn.
final class Hosts {
    private static final Pattern BRIEFING =
            Pattern.compile(
                    "(?iu)\\b(?:briefing|press conference|news conference|remarks|spokes\\w+)\\b");
    private static final Set<String> NATIONAL =
            Set.of("ministry", "government", "president", "presidential", "minister", "cabinet");

    private static final Pattern SHOUTED =
            Pattern.compile(
                    "(?:MR|MS|MRS|DR|SECRETARY|AMBASSADOR|GENERAL|SENIOR)\\b.*|THE PRESIDENT.*");

    private static final Set<String> ASKED = Set.of("Q", "QUESTION");

    /// How far into a transcript its opening lines reach at most.
    private static final int OPENING = 600;

    private final World world;
    private final DatedNames names;
    private final List<String> principal;

    Hosts(World world, DatedNames names, List<String> principal) {
        this.world = world;
        this.names = names;
        this.principal = principal;
    }

    /// The party that briefs; empty when the opening lines tell of none.
    List<String> of(String text, List<Turn> turns) {
        if (turns.isEmpty()) {
            return List.of();
        }
        int end = Math.min(OPENING, turns.getFirst().labelStart());
        String opening = text.substring(0, end);
        for (String line : opening.split("\n")) {
            if (BRIEFING.matcher(line).find()) {
                List<String> parties = ofLine(line, text, turns);
                if (!parties.isEmpty()) {
                    return parties;
                }
            }
        }
        return american(text, turns) ? List.of("USA") : List.of();
    }

    /// Whether turns are marked as the United States government's press offices mark them:
    /// questions by "Q", answers by title and surname in capitals. Where nobody asks, the text must
    /// name that state too.
    private boolean american(String text, List<Turn> turns) {
        List<Turn> questions = turns.stream().filter(Turn::asking).toList();
        List<Turn> answers = turns.stream().filter(turn -> !turn.asking()).toList();
        boolean marked = questions.stream().allMatch(turn -> ASKED.contains(label(text, turn)));
        boolean answered =
                answers.stream().anyMatch(turn -> SHOUTED.matcher(label(text, turn)).matches());
        boolean named = principal.contains("USA");
        return marked && (answered ? !questions.isEmpty() || named : answers.isEmpty() && named);
    }

    private static String label(String text, Turn turn) {
        return text.substring(turn.labelStart(), turn.labelEnd()).strip();
    }

    private List<String> ofLine(String line, String text, List<Turn> turns) {
        Sentence s = sentence(line);
        List<String> parties = names.parties(s, 0, s.size());
        if (!parties.isEmpty()) {
            return List.of(parties.getFirst());
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i).is("secretary-general")) {
                return List.of("UN");
            }
            if (NATIONAL.contains(s.at(i).lower())) {
                return speakingOfItself(text, turns);
            }
        }
        return List.of();
    }

    private static Sentence sentence(String text) {
        return new Sentence(0, text.length(), 0, Tokens.of(text, 0, text.length()));
    }

    /// The state that the answers name most at the head of a sentence: "The Chinese side has".
    private List<String> speakingOfItself(String text, List<Turn> turns) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Turn turn : turns) {
            if (turn.asking()) {
                continue;
            }
            for (String sentence : text.substring(turn.start(), turn.end()).split("[.?!]\\s")) {
                Sentence s = sentence(sentence);
                for (Names.Match match : names.in(s, 0, s.size())) {
                    boolean head = match.start() <= 1;
                    if (head && state(match.name().party())) {
                        counts.merge(match.name().party(), 1, Integer::sum);
                    }
                }
            }
        }
        String most = null;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (most == null || count.getValue() > counts.getOrDefault(most, 0)) {
                most = count.getKey();
            }
        }
        if (most != null) {
            return List.of(most);
        }
        return principal.stream().filter(this::state).limit(1).toList();
    }

    private boolean state(String party) {
        return world.party(party).map(known -> known.kind() == PartyKind.STATE).orElse(false);
    }
}
