package org.parley.analysis.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.analysis.positions.Camps;
import org.parley.analysis.positions.Sides;
import org.parley.analysis.stances.Stances;
import org.parley.model.position.Holding;
import org.parley.model.position.Stance;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Case;

/// What others gave on an issue between the two times a demand was made, and had not given before.
///
/// Those of the same camp give nothing by it, nor does one who asks for the same. Where many
/// negotiate, what one of them gives is a concession to those alone whom it addresses or whose
/// option it takes up. Camps are found once an issue.
final class Concessions {
    /// With more parties than this on an issue, what one gives is not given to each.
    private static final int FEW = 6;

    private static final Pattern JOINS =
            Pattern.compile("(?iuU)\\b(?:align|associat|join|support|endors|back)\\p{L}*");

    private record Table(
            List<Utterance> taken, Camps camps, Set<String> speaking, Set<Asked> asked) {}

    private record Asked(String party, String option) {}

    private final Map<String, Table> tables = new HashMap<>();

    private final Sides sides;

    /// @param taken the stances of the record, in order
    Concessions(Case talks, List<Utterance> taken) {
        this.sides = new Sides(talks);
        Map<String, List<Utterance>> byIssue = new HashMap<>();
        for (Utterance utterance : taken) {
            String issue = utterance.first().issueId();
            if (issue != null) {
                byIssue.computeIfAbsent(issue, _ -> new ArrayList<>()).add(utterance);
            }
        }
        byIssue.forEach((issue, list) -> tables.put(issue, table(issue, list)));
    }

    private static Table table(String issue, List<Utterance> taken) {
        Set<String> speaking = new HashSet<>();
        Set<Asked> asked = new HashSet<>();
        for (Utterance utterance : taken) {
            Statement said = utterance.first();
            speaking.addAll(said.parties());
            String option = said.option();
            if (option != null && Stances.of(said).filter(Stance.WANTS::equals).isPresent()) {
                said.parties().forEach(party -> asked.add(new Asked(party, option)));
            }
        }
        return new Table(taken, Camps.on(issue, taken), speaking, asked);
    }

    /// Whether few speak on an issue: then what is said on it answers what was said.
    boolean few(String issue) {
        Table table = tables.get(issue);
        return table == null || table.speaking().size() <= FEW;
    }

    List<Utterance> between(Place place, Holding before, Holding after) {
        LocalDate from = before.since();
        LocalDate to = after.lastHeld();
        Table table = tables.get(place.issue());
        if (from == null || to == null || table == null) {
            return List.of();
        }
        List<Utterance> concessions = new ArrayList<>();
        boolean many = !few(place.issue());
        Set<String> gaveAlready = new HashSet<>();
        for (Utterance utterance : table.taken()) {
            Statement said = utterance.first();
            LocalDate day = PublicRecord.day(said);
            if (!gives(said) || day == null || day.isAfter(to)) {
                continue;
            }
            boolean fresh =
                    said.parties().stream()
                            .allMatch(party ->
                                    !table.camps().together(place.party(), party)
                                            && !gaveAlready.contains(party)
                                            && asked(after, place.party(), party)
                                            && !asksTheSame(table, party, after));
            if (!day.isAfter(from)) {
                gaveAlready.addAll(said.parties());
            } else if (fresh
                    && !said.parties().isEmpty()
                    && !accepts(said, after)
                    && (!many || meant(said, place.party(), after))) {
                concessions.add(utterance);
            }
        }
        return concessions;
    }

    /// Whether a party is one of whom the demand is made: the addressee or one that belongs to it,
    /// else any that does not belong to the one who demands.
    private boolean asked(Holding demand, String demanding, String party) {
        List<String> addressees =
                demand.utterances().stream()
                        .flatMap(utterance -> utterance.first().addressees().stream())
                        .distinct()
                        .toList();
        return addressees.isEmpty()
                ? !sides.together(demanding, party)
                : addressees.stream()
                        .anyMatch(addressee ->
                                addressee.equals(party) || sides.together(addressee, party));
    }

    /// Whether a statement gives something. To join or support another is no gift to a third.
    private static boolean gives(Statement said) {
        boolean joins =
                said.act() == Act.ACCEPT
                        && said.evidence().cue().stream()
                                .anyMatch(cue -> JOINS.matcher(cue.quote()).find());
        return said.act() != Act.PROMISE
                && !joins
                && Stances.of(said)
                        .filter(one -> one == Stance.OFFERS || one == Stance.ACCEPTS)
                        .isPresent();
    }

    private static boolean asksTheSame(Table table, String party, Holding demand) {
        return demand.option() != null && table.asked().contains(new Asked(party, demand.option()));
    }

    /// Whether what is asked is simply accepted: then it is met, not kept in spite of a gift.
    private static boolean accepts(Statement given, Holding demand) {
        return given.act() == Act.ACCEPT
                && demand.option() != null
                && demand.option().equals(given.option());
    }

    private static boolean meant(Statement given, String party, Holding demand) {
        return given.addressees().contains(party)
                || demand.option() != null && demand.option().equals(given.option());
    }
}
