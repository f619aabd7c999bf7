package org.parley.model.talks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.party.Party;
import org.parley.model.party.Person;

/// One negotiation, as its analyst has set it up. Everything may be empty: then the built-in world
/// of parties serves, and the issues are proposed from what was said.
///
/// @param title as printed; empty when the analyst gave none
/// @param statuses in order of time
/// @param parties in the analyst's order
/// @param persons in the analyst's order
/// @param tracks in the analyst's order
/// @param rounds in order of opening
/// @param issues in the analyst's order
/// @param yardsticks in the analyst's order
/// @param scenarios in the analyst's order
public record Case(
        String title,
        List<StatusChange> statuses,
        List<Party> parties,
        List<Person> persons,
        List<Track> tracks,
        List<Round> rounds,
        List<Issue> issues,
        List<Yardstick> yardsticks,
        List<Scenario> scenarios) {
    /// A case nobody has set up.
    public static final Case EMPTY =
            new Case(
                    "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());

    public Case {
        statuses =
                statuses.stream()
                        .sorted(
                                Comparator.comparing(
                                        StatusChange::since,
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList();
        parties = List.copyOf(parties);
        persons = List.copyOf(persons);
        tracks = List.copyOf(tracks);
        rounds = rounds.stream().sorted(Comparator.comparing(Round::opens)).toList();
        issues = List.copyOf(issues);
        yardsticks = List.copyOf(yardsticks);
        scenarios = List.copyOf(scenarios);
        unique("party", parties.stream().map(Party::name).toList());
        unique("person", persons.stream().map(Person::name).toList());
        unique("track", tracks.stream().map(Track::id).toList());
        unique("round", rounds.stream().map(Round::id).toList());
        unique("issue", issues.stream().map(Issue::id).toList());
        unique("scenario", scenarios.stream().map(Scenario::id).toList());
        List<String> trackIds = tracks.stream().map(Track::id).toList();
        for (Round round : rounds) {
            known("round '" + round.id() + "'", "track", round.track(), trackIds);
        }
        List<String> roundIds = rounds.stream().map(Round::id).toList();
        for (Yardstick yardstick : yardsticks) {
            known("yardstick '" + yardstick.name() + "'", "round", yardstick.round(), roundIds);
        }
    }

    /// The status on a day; empty when the analyst gave none for it.
    public Optional<StatusChange> statusOn(LocalDate day) {
        StatusChange found = null;
        for (StatusChange change : statuses) {
            LocalDate since = change.since();
            if (since == null || !since.isAfter(day)) {
                found = change;
            }
        }
        return Optional.ofNullable(found);
    }

    /// The party of a name or alias, compared without regard to case.
    public Optional<Party> party(String name) {
        for (Party party : parties) {
            if (party.name().equalsIgnoreCase(name)
                    || party.aliases().stream().anyMatch(name::equalsIgnoreCase)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    /// The issue of an id.
    public Optional<Issue> issue(String id) {
        return issues.stream().filter(issue -> issue.id().equals(id)).findFirst();
    }

    /// The latest round opened on or before a day, on a track or (track null) on any; empty before
    /// the talks. Of rounds opened the same day the later listed is taken.
    public Optional<Round> roundOn(LocalDate day, @Nullable String track) {
        Round found = null;
        for (Round round : rounds) {
            if (!round.opens().isAfter(day) && (track == null || round.track().equals(track))) {
                found = round;
            }
        }
        return Optional.ofNullable(found);
    }

    /// The same case with other issues.
    public Case withIssues(List<Issue> newIssues) {
        return new Case(
                title,
                statuses,
                parties,
                persons,
                tracks,
                rounds,
                newIssues,
                yardsticks,
                scenarios);
    }

    private static void unique(String thing, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(
                        "The case lists %s '%s' twice. Maybe one is an alias of the other."
                                .formatted(thing, name));
            }
        }
    }

    private static void known(String who, String thing, String id, List<String> allowed) {
        if (!allowed.contains(id)) {
            throw new IllegalArgumentException(
                    "%s names %s '%s', which the case does not list; it lists %s."
                            .formatted(who, thing, id, new ArrayList<>(allowed)));
        }
    }
}
