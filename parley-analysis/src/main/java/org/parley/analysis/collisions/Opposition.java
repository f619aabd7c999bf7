package org.parley.analysis.collisions;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.stances.Tie;
import org.parley.model.position.Holding;
import org.parley.model.position.Stance;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Issue;
import org.parley.model.talks.Option;
import org.parley.model.text.Span;

/// Whether a line and a demand cannot both be had, and what shows it.
final class Opposition {
    /// A demand in the words of a refusal: "no treaty without money".
    private static final Pattern INSISTS =
            Pattern.compile(
                    "(?iuU)\\b(?:treaty|text|agreement|deal|accord|settlement|outcome|договор\\w*|соглашени\\w*)\\b.{0,60}\\b(?:without|alone|unless|that (?:does not|leaves?|lacks?|is silent)|без)\\b"
                            + "|\\b(?:nothing|not|never|no (?:talks|decisions?|deal))\\b.{0,80}\\b(?:without|unless)\\b|\\b(?:ничего|не)\\b.{0,80}\\bбез\\b");

    /// A line that keeps what it names: "will not give up the open door".
    private static final Pattern KEEPS =
            Pattern.compile(
                    "(?iuU)(?:\\b(?:no|not|never|nobody|neither|cannot)\\b|n['’]t\\b).{0,40}\\b(?:compromis\\w*|g[ia]ve[ns]? up|abandon\\w*|depart\\w*|retreat\\w*|back (?:down|away)|renounc\\w*|surrender\\w*|drop\\w*|waiv\\w*|shut\\w*|clos\\w*|negotiat\\w*|trad\\w+ away|change)\\b|\\bне (?:отступ|откаж|поступ)\\p{L}*");

    /// What ties a line and a demand that stand against each other; null where they do not.
    ///
    /// @param held all that the party of the line holds on the issue
    @Nullable Tie between(Issue issue, List<Holding> held, Holding line, Holding demand) {
        Tie tie = Tie.of(line, demand);
        String refused = line.option();
        String wanted = demand.option();
        if (refused == null || wanted == null) {
            return tie;
        }
        if (keeps(line)) {
            return refused.equals(wanted) ? null : tie == Tie.ISSUE ? Tie.SCALE : tie;
        }
        if (refused.equals(wanted) || tie != Tie.ISSUE) {
            return tie;
        }
        // different options: on a scale, one further out than the one refused is refused too
        return issue.ordered() && beyond(issue, held, refused, wanted) ? Tie.SCALE : null;
    }

    /// Whether what another wants lies beyond what is refused, seen from what the refusing party
    /// would have itself.
    private static boolean beyond(Issue issue, List<Holding> held, String refused, String wanted) {
        List<String> scale = issue.options().stream().map(Option::id).toList();
        int line = scale.indexOf(refused);
        int demand = scale.indexOf(wanted);
        return held.stream()
                .filter(holding ->
                        holding.stance() != Stance.REFUSES && holding.stance() != Stance.RED_LINE)
                .map(Holding::option)
                .filter(Objects::nonNull)
                .mapToInt(scale::indexOf)
                .anyMatch(own ->
                        own != line && Integer.signum(demand - line) == Integer.signum(line - own));
    }

    /// Whether every utterance of a line is itself a demand.
    boolean insists(Holding line) {
        return line.utterances().stream()
                .allMatch(utterance -> INSISTS.matcher(utterance.first().quote()).find());
    }

    /// Whether two draw lines against the same option, or what one wants is only that what it keeps
    /// shall stay: then nothing of the other's is refused.
    boolean sameSide(List<Holding> one, List<Holding> other) {
        return one.stream()
                        .filter(Opposition::refuses)
                        .anyMatch(line ->
                                other.stream()
                                        .filter(Opposition::refuses)
                                        .anyMatch(against ->
                                                Objects.equals(line.option(), against.option())))
                || keepsWhatItWants(other);
    }

    private static boolean refuses(Holding holding) {
        return hard(holding) && holding.option() != null;
    }

    /// A demand that what is shall stay is no more than a line of the one who makes it.
    private static boolean keepsWhatItWants(List<Holding> held) {
        List<Holding> wanted =
                held.stream().filter(holding -> holding.stance() == Stance.WANTS).toList();
        return !wanted.isEmpty()
                && wanted.stream()
                        .allMatch(demand ->
                                held.stream()
                                        .filter(Opposition::hard)
                                        .anyMatch(line ->
                                                demand.option() != null
                                                        && demand.option().equals(line.option())
                                                        && keeps(line)));
    }

    private static boolean hard(Holding holding) {
        return holding.stance() == Stance.RED_LINE || holding.stance() == Stance.REFUSES;
    }

    private static boolean keeps(Holding line) {
        return line.utterances().stream()
                .map(Utterance::first)
                .anyMatch(said -> KEEPS.matcher(words(said)).find());
    }

    private static String words(Statement said) {
        return said.evidence().cue().stream().map(Span::quote).collect(Collectors.joining(" "))
                + " "
                + said.quote();
    }
}
