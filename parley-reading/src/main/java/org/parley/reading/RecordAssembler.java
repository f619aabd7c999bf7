package org.parley.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Statement;
import org.parley.model.talks.Case;
import org.parley.model.talks.Issue;
import org.parley.reading.issues.IssueLinker;
import org.parley.reading.issues.IssueProposer;
import org.parley.reading.utterances.Utterances;

/// Brings readings of single documents together: statements are tied to the case's issues (or to
/// issues proposed from what was said) and to the utterances they witness.
public final class RecordAssembler {
    private static final Pattern POINTING =
            Pattern.compile(
                    "(?iu)^\\W*(?:that |что )?(?:this|that|these|those|it|they|such|both|them|the (?:proposal|idea|demand|offer|text|suggestion|request)|это|эт\\w+|так\\w+)\\b");

    private RecordAssembler() {}

    /// A case with its readings, tied together.
    ///
    /// @param talks the case, with issues proposed where the analyst listed none
    /// @param readings with issue ids and utterances set, in the order given
    public record Assembled(Case talks, List<Reading> readings) {
        public Assembled {
            readings = List.copyOf(readings);
        }
    }

    /// Ties readings together. An issue that a person has set stays.
    public static Assembled assemble(Case talks, List<Reading> readings) {
        List<Statement> all =
                readings.stream().flatMap(reading -> reading.statements().stream()).toList();
        Case named =
                talks.issues().isEmpty() ? talks.withIssues(IssueProposer.propose(all)) : talks;
        IssueLinker linker = new IssueLinker(named.issues());
        Map<String, Issue> byPhrase = new HashMap<>();
        if (talks.issues().isEmpty()) {
            for (Issue issue : named.issues()) {
                byPhrase.put(issue.name(), issue);
                issue.aliases().forEach(alias -> byPhrase.putIfAbsent(alias, issue));
            }
        }
        List<Statement> linked =
                all.stream().map(statement -> link(statement, linker, byPhrase)).toList();
        List<Statement> grouped = Utterances.group(linked);
        List<Reading> tied = new ArrayList<>();
        int next = 0;
        for (Reading reading : readings) {
            List<Statement> own = grouped.subList(next, next + reading.statements().size());
            next += own.size();
            tied.add(
                    new Reading(
                            reading.document(),
                            reading.reader(),
                            own,
                            reading.verdicts(),
                            reading.pointers(),
                            reading.meetings(),
                            reading.status(),
                            reading.statusSpan()));
        }
        return new Assembled(named, tied);
    }

    private static Statement link(
            Statement statement, IssueLinker linker, Map<String, Issue> byPhrase) {
        if (statement.issueId() != null) {
            return statement;
        }
        Issue proposed = byPhrase.get(statement.issue());
        if (proposed != null) {
            return statement.withIssue(statement.issue(), proposed.id(), null);
        }
        String around = pointsBack(statement.quote()) ? around(statement) : "";
        IssueLinker.Link link = linker.link(statement.quote(), around);
        if (link == null) {
            return statement;
        }
        String option = link.option() == null ? null : link.option().id();
        return statement.withIssue(statement.issue(), link.issue().id(), option);
    }

    /// Whether a content can only be understood from what stands before it: it is short, or begins
    /// with a word that points back.
    private static boolean pointsBack(String quote) {
        return quote.strip().split("\\s+").length <= 6 || POINTING.matcher(quote).find();
    }

    /// The statement's evidence with some words to both sides: what "this proposal" points to.
    private static String around(Statement statement) {
        String text = statement.document().text();
        int start = statement.evidence().hull().start();
        int end = statement.evidence().hull().end();
        int from = Math.max(statement.document().bodyStart(), start - 160);
        int paragraph = text.lastIndexOf("\n\n", start);
        return text.substring(Math.min(Math.max(from, paragraph), start), end);
    }
}
