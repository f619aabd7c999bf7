package org.parley.reading.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.reading.speakers.RussianGenders.Gender;

/// Whom a Russian pronoun or a bare "его глава" can mean: those who spoke, and the parties that a
/// sentence before is about, by gender and number.
final class RussianReferents {
    /// How far back, in code units, a word can point.
    private static final int REACH = 1_200;

    /// In order of place.
    private final List<Referent> all = new ArrayList<>();

    /// @param at where it stands
    /// @param spoke whether it is the source of a statement
    /// @param opens whether it stands where a sentence's subject does
    private record Referent(
            int at, Speaker speaker, Set<Gender> genders, boolean spoke, boolean opens) {}

    /// Remembers a party that the text mentions.
    void mentioned(int at, Speaker speaker, Set<Gender> genders, boolean opens) {
        all.add(from(at + 1), new Referent(at, speaker, genders, false, opens));
    }

    /// Remembers who spoke.
    void spoke(int at, Speaker speaker, Set<Gender> genders) {
        all.add(from(at + 1), new Referent(at, speaker, genders, true, true));
    }

    /// The last person or party before a place that agrees: who "он" is.
    Optional<Speaker> subject(int before, Set<Gender> wanted) {
        return last(
                        before,
                        one ->
                                (one.spoke() || one.opens() && one.speaker().person())
                                        && agrees(one, wanted))
                .or(() -> last(before, one -> one.opens() && agrees(one, wanted)));
    }

    /// The last party before a place that agrees: whose "его глава" is.
    Optional<Speaker> owner(int before, Set<Gender> wanted) {
        Predicate<Referent> party =
                one ->
                        !one.speaker().person()
                                && one.speaker().parties().size() == 1
                                && agrees(one, wanted);
        return last(before, one -> one.opens() && party.test(one)).or(() -> last(before, party));
    }

    /// The last party of a kind before a place, one that a sentence is about before others.
    Optional<Speaker> party(int before, Predicate<String> kind) {
        return ofKind(before, kind, true).or(() -> ofKind(before, kind, false));
    }

    private Optional<Speaker> ofKind(int before, Predicate<String> kind, boolean opens) {
        return last(
                before,
                one ->
                        (one.opens() || !opens)
                                && !one.speaker().person()
                                && one.speaker().parties().size() == 1
                                && kind.test(one.speaker().parties().getFirst()));
    }

    private Optional<Speaker> last(int before, Predicate<Referent> wanted) {
        for (int k = from(before) - 1; k >= 0 && before - all.get(k).at() < REACH; k--) {
            if (wanted.test(all.get(k))) {
                return Optional.of(all.get(k).speaker());
            }
        }
        return Optional.empty();
    }

    /// Index of the first that stands at a place or past it.
    private int from(int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).at() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean agrees(Referent one, Set<Gender> wanted) {
        return one.genders().stream().anyMatch(wanted::contains);
    }
}
