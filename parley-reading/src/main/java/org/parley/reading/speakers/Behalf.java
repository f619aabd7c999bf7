package org.parley.reading.speakers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.party.PartyKind;
import org.parley.reading.words.Sentence;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// For whom delegations take the floor together: "Egypt, for the Arab Group, supported by Iran and
/// opposed by Israel".
final class Behalf {
    private static final Set<String> BACKED =
            Set.of("supported", "backed", "joined", "seconded", "echoed", "with", "together");

    private final World world;
    private final DatedNames names;
    private final Groups groups;

    Behalf(World world, DatedNames names, Groups groups) {
        this.world = world;
        this.names = names;
        this.groups = groups;
    }

    /// The parties that count in such a phrase; empty when it is of another kind.
    List<String> parties(Sentence s, int from, int to) {
        Set<String> counted = new LinkedHashSet<>();
        boolean tied = false;
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean cut = i == to || i > from && turns(s, i, to);
            if (cut) {
                boolean against = s.at(start).is("opposed");
                tied |= start > from || behalf(s, start, i) >= 0;
                if (!against) {
                    counted.addAll(part(s, start, i));
                }
                start = i;
            }
        }
        return tied ? List.copyOf(counted) : List.of();
    }

    /// Whether other delegations are told of from here: "supported by", "with the backing of".
    private static boolean turns(Sentence s, int i, int to) {
        String word = s.at(i).lower();
        if (i + 1 >= to) {
            return false;
        }
        boolean by = s.at(i + 1).is("by");
        boolean comma = s.at(i - 1).is(",") || s.at(i - 1).is("and");
        return word.equals("opposed") && by
                || BACKED.contains(word)
                        && (by || comma && (word.equals("with") || word.equals("together")));
    }

    private Set<String> part(Sentence s, int from, int to) {
        Set<String> counted = new LinkedHashSet<>();
        int behalf = behalf(s, from, to);
        if (behalf < 0) {
            counted.addAll(named(s, from, to));
            return counted;
        }
        Set<String> speakers = new LinkedHashSet<>(named(s, from, behalf));
        int end = to;
        if (behalf == from) {
            // "For the Equity Group, Pakistan": who speaks comes after
            end = from;
            while (end < to && !s.at(end).is(",")) {
                end++;
            }
            speakers.addAll(named(s, end, to));
        }
        List<String> group = named(s, behalf, end);
        boolean each = !group.isEmpty() && group.stream().allMatch(this::state);
        boolean comma = behalf > from && !s.at(behalf - 1).is(",") && s.at(behalf).is("for");
        if (comma && speakers.size() > 1) {
            // "Brazil and South Africa for the African Group": only the last is the group's
            speakers.remove(List.copyOf(speakers).getLast());
            counted.addAll(speakers);
        } else if (group.isEmpty() || speakers.size() > 1 || each) {
            counted.addAll(speakers);
        }
        counted.addAll(group);
        return counted;
    }

    private boolean state(String party) {
        return world.party(party).map(known -> known.kind() == PartyKind.STATE).orElse(false);
    }

    private List<String> named(Sentence s, int from, int to) {
        String kind = groups.named(s, from, to);
        List<Names.Match> within = names.in(s, from, to);
        boolean list = within.size() > 1;
        if (!kind.isEmpty() && !list) {
            return List.of(kind);
        }
        Set<String> parties = new LinkedHashSet<>(names.parties(s, from, to));
        if (!kind.isEmpty()) {
            parties.add(kind);
        }
        return List.copyOf(parties);
    }

    /// First token of "on behalf of", or of "for" after the one who speaks; -1 when there is none.
    private int behalf(Sentence s, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (s.at(i).is("behalf")) {
                return Math.max(from, i - 1);
            }
            boolean speaking = s.at(i).is("speaking") && s.at(i + 1).is("for");
            if (speaking) {
                return i;
            }
            boolean party = !names.parties(s, from, i).isEmpty() || i == from;
            boolean comma = i == from || s.at(i - 1).is(",");
            boolean whole = !s.at(i + 1).is("which") && !s.at(i + 1).is("whom");
            if (s.at(i).is("for") && whole && party && (comma || endsName(s, from, i))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the words before are a party's own name, not "the envoy of Fiji".
    private boolean endsName(Sentence s, int from, int to) {
        return names.in(s, from, to).stream()
                .anyMatch(match ->
                        match.end() == to
                                && (match.start() == from
                                        || match.start() == from + 1 && s.at(from).is("the")));
    }
}
