package org.parley.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.position.Stance;
import org.parley.model.statement.Act;
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
                    "(?iuU)^\\W*(?:that |что )?(?:this|that|these|those|it|they|such|both|them|the (?:proposal|idea|demand|offer|text|suggestion|request)|это|эт\\w+|так\\w+)\\b");

    private static final Pattern TOPIC =
            Pattern.compile(
                    "\\*\\*[^*\\n]{3,90}\\*\\*|\\p{Lu}{3}[\\p{Lu} ,/()-]{2,80}[:.]|(?:On|Regarding|Concerning|As for|As to|Turning to|Что касается|По вопросу о?) [^,\\n]{3,90},");

    /// An author who says that a party holds on to a demand.
    private static final Pattern KEPT =
            Pattern.compile(
                    "(?iu)\\b(?:not (?:give up|abandon|drop)|same (?:demand|rhetoric|position)|unchanged)\\b");

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
        IssueLinker linker =
                new IssueLinker(named.issues(), all.stream().map(Statement::quote).toList());
        Map<String, Issue> byPhrase = new HashMap<>();
        if (talks.issues().isEmpty()) {
            for (Issue issue : named.issues()) {
                byPhrase.put(issue.name(), issue);
                issue.aliases().forEach(alias -> byPhrase.putIfAbsent(alias, issue));
            }
        }
        List<Statement> linked = new ArrayList<>();
        Statement before = null;
        for (Statement statement : all) {
            Statement tied = link(statement, linker, byPhrase);
            if (tied.issueId() == null && before != null && goesOn(before, tied)) {
                tied = tied.withIssue(tied.issue(), before.issueId(), null);
            }
            linked.add(tied);
            before = tied.issueId() == null ? null : tied;
        }
        List<Statement> grouped = Utterances.group(linked);
        List<Reading> tied = new ArrayList<>();
        int next = 0;
        for (Reading reading : readings) {
            List<Statement> own = grouped.subList(next, next + reading.statements().size());
            next += own.size();
            tied.add(reading.withStatements(own));
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
        boolean looksBack = statement.act() != Act.VERDICT && pointsBack(statement.quote());
        String around = looksBack ? around(statement) : "";
        IssueLinker.Link link = linker.link(statement.quote(), around);
        if (link == null
                && statement.parties().isEmpty()
                && KEPT.matcher(statement.quote()).find()) {
            link = linker.near(statement.quote());
        }
        if (link == null && Stance.ofAct(statement.act()).isPresent()) {
            link = linker.link(topic(statement), "");
        }
        if (link == null) {
            return statement;
        }
        String option = link.option() == null ? null : link.option().id();
        return statement.withIssue(statement.issue(), link.issue().id(), option);
    }

    /// What the paragraph is announced to be about: a heading that runs in, or "On finance, ...";
    /// empty when nothing is announced.
    private static String topic(Statement statement) {
        String text = statement.document().text();
        int start = statement.evidence().hull().start();
        int paragraph = Math.max(text.lastIndexOf("\n\n", start) + 2, 0);
        Matcher announced =
                TOPIC.matcher(text).region(paragraph, Math.min(text.length(), paragraph + 160));
        return announced.lookingAt() ? announced.group() : "";
    }

    /// Whether a statement that names no issue goes on about that of the one before: both stand in
    /// one paragraph, near each other, and what is said takes a side.
    private static boolean goesOn(Statement before, Statement statement) {
        if (!before.document().id().equals(statement.document().id())) {
            return false;
        }
        int from = before.evidence().hull().start();
        int to = statement.evidence().hull().start();
        String between = statement.document().text().substring(Math.min(from, to), to);
        return to - from < 400
                && !between.contains("\n\n")
                && Stance.ofAct(statement.act()).isPresent()
                && pointsBack(statement.quote());
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
