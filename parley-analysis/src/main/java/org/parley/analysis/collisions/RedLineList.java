package org.parley.analysis.collisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.position.RedLine;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;

/// The red lines of a record, and the moves that parties hold open.
///
/// Lines of one party on one issue (and option) are one. A line is withdrawn by a later stated
/// acceptance or offer of the same party on the same issue and option, and by nothing else.
public final class RedLineList {
    private RedLineList() {}

    private record Key(
            String party, @Nullable String issue, @Nullable String option, RedLine.Kind kind) {}

    /// All lines, in order of the day they were first drawn, withdrawn ones included.
    public static List<RedLine> compute(PublicRecord record) {
        Map<Key, List<Utterance>> drawn = new LinkedHashMap<>();
        List<Utterance> utterances = record.utterances();
        for (Utterance utterance : utterances) {
            Statement said = utterance.first();
            if (said.act() != Act.RED_LINE && said.act() != Act.THREAT) {
                continue;
            }
            RedLine.Kind kind =
                    said.act() == Act.RED_LINE
                            ? RedLine.Kind.NEVER_ACCEPTED
                            : RedLine.Kind.ANSWERED;
            for (String party : said.parties()) {
                // a threat is known by its words, since it is often about no listed issue
                String option =
                        kind == RedLine.Kind.ANSWERED && said.issueId() == null
                                ? utterance.id()
                                : said.option();
                drawn.computeIfAbsent(
                                new Key(party, said.issueId(), option, kind),
                                _ -> new ArrayList<>())
                        .add(utterance);
            }
        }
        List<RedLine> lines = new ArrayList<>();
        drawn.forEach((key, list) ->
                lines.add(
                        new RedLine(
                                key.party(),
                                key.issue(),
                                key.kind(),
                                basis(list),
                                list,
                                key.kind() == RedLine.Kind.NEVER_ACCEPTED
                                        ? withdrawal(key, list, utterances)
                                        : null)));
        return lines;
    }

    private static Basis basis(List<Utterance> utterances) {
        return utterances.stream()
                .map(utterance -> utterance.first().basis())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static @Nullable Utterance withdrawal(
            Key key, List<Utterance> drawn, List<Utterance> all) {
        int from = all.indexOf(drawn.getLast());
        for (Utterance later : all.subList(from + 1, all.size())) {
            Statement said = later.first();
            boolean gives = said.act() == Act.ACCEPT || said.act() == Act.OFFER;
            boolean same =
                    key.issue() != null
                            && key.issue().equals(said.issueId())
                            && key.option() != null
                            && key.option().equals(said.option());
            if (gives
                    && same
                    && said.basis() == Basis.STATED
                    && said.parties().contains(key.party())) {
                return later;
            }
        }
        return null;
    }
}
