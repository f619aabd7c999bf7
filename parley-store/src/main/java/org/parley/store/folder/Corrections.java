package org.parley.store.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Turn;
import org.parley.model.statement.TurnCorrection;
import org.parley.model.statement.Verdict;
import org.parley.model.talks.Case;
import org.parley.model.text.Document;
import org.parley.model.text.Evidence;
import org.parley.model.text.Span;

/// `corrections.yaml`: an analyst's word on single statements. `docs/reference/corrections.md`
/// describes its keys.
public final class Corrections {
    /// Name of the file in a case folder.
    public static final String NAME = "corrections.yaml";

    private final List<CorrectionEntry> entries;

    private Corrections(List<CorrectionEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /// No corrections.
    public static final Corrections NONE = new Corrections(List.of());

    /// What applying gives.
    ///
    /// @param readings corrected
    /// @param problems corrections that could not be applied, each naming the entry
    public record Applied(List<Reading> readings, List<String> problems) {
        public Applied {
            readings = List.copyOf(readings);
            problems = List.copyOf(problems);
        }
    }

    /// Reads the corrections of a case folder; none when it has no such file.
    ///
    /// @throws CaseProblemsException with everything that is wrong with the file
    public static Corrections read(Path folder) throws CaseProblemsException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        return new Corrections(CorrectionEntry.read(file));
    }

    /// Number of corrections.
    public int size() {
        return entries.size();
    }

    /// Applies them in order. What no longer fits is a problem of its own and changes nothing.
    public Applied apply(Case talks, List<Reading> readings) {
        Map<String, Reading> byDocument = new LinkedHashMap<>();
        readings.forEach(reading -> byDocument.put(reading.document().id(), reading));
        List<String> problems = new ArrayList<>();
        for (CorrectionEntry entry : entries) {
            try {
                switch (entry.kind()) {
                    case "add" -> add(entry, talks, byDocument);
                    case "verdict" -> verdict(entry, byDocument);
                    case "turn" -> turn(entry, byDocument);
                    default -> change(entry, talks, byDocument);
                }
            } catch (IllegalArgumentException wrong) {
                problems.add(
                        "[%s] %s: %s".formatted(NAME, entry.field().path(), wrong.getMessage()));
            }
        }
        return new Applied(List.copyOf(byDocument.values()), problems);
    }

    private static void change(CorrectionEntry entry, Case talks, Map<String, Reading> byDocument) {
        Statement found = find(entry, byDocument);
        Statement changed =
                switch (entry.kind()) {
                    case "accept" -> found.withReview(Review.ACCEPTED);
                    case "reject" -> found.withReview(Review.REJECTED);
                    default -> edited(found, entry.field(), talks);
                };
        replace(byDocument, found, changed);
    }

    private static Statement find(CorrectionEntry entry, Map<String, Reading> byDocument) {
        String id = entry.id();
        if (id != null && id.contains("#")) {
            String plain = id;
            return byDocument.values().stream()
                    .flatMap(reading -> reading.statements().stream())
                    .filter(statement -> statement.id().equals(plain))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    "no statement '%s'. Maybe the reader finds it elsewhere now: point at it by document and quote."
                                            .formatted(plain)));
        }
        Reading reading = reading(entry, byDocument);
        Span quote = Quotes.locate(reading.document(), entry.field().at("quote").text(""));
        return reading.statements().stream()
                .filter(statement ->
                        statement.evidence().content().stream()
                                .anyMatch(span -> span.overlaps(quote)))
                .max(java.util.Comparator.comparingDouble(statement -> overlap(statement, quote)))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no statement was read at '%s'. Maybe add it."
                                        .formatted(quote.quote())));
    }

    private static double overlap(Statement statement, Span quote) {
        double shared = 0;
        double length = 0;
        for (Span span : statement.evidence().content()) {
            shared +=
                    Math.max(
                            0,
                            Math.min(span.end(), quote.end())
                                    - Math.max(span.start(), quote.start()));
            length += span.length();
        }
        return shared / (length + quote.length() - shared);
    }

    private static Reading reading(CorrectionEntry entry, Map<String, Reading> byDocument) {
        String document = entry.field().at("document").text("");
        Reading reading = byDocument.get(document);
        if (reading == null) {
            throw new IllegalArgumentException(
                    "no document '%s'; the case has %s.".formatted(document, byDocument.keySet()));
        }
        return reading;
    }

    private static Statement edited(Statement old, Field field, Case talks) {
        String issueId = field.at("issue").present() ? issueId(field, talks) : old.issueId();
        String option =
                field.at("option").present()
                        ? field.at("option").optional()
                        : issueId != null && issueId.equals(old.issueId()) ? old.option() : null;
        LocalDate said = field.at("said").present() ? field.at("said").date() : old.said();
        return new Statement(
                old.id(),
                old.evidence(),
                field.at("speaker").text(old.speaker()),
                field.at("parties").present() ? field.at("parties").words() : old.parties(),
                said,
                field.at("direct").flag(old.direct()),
                old.basis(),
                field.at("act").one(Act.class, old.act()),
                field.at("issue").text(old.issue()),
                issueId,
                option,
                field.at("addressees").present()
                        ? field.at("addressees").words()
                        : old.addressees(),
                field.at("subjects").present() ? field.at("subjects").words() : old.subjects(),
                old.conditions(),
                old.reportedBy(),
                Review.EDITED,
                old.extractor(),
                old.score(),
                old.utterance());
    }

    private static @Nullable String issueId(Field field, Case talks) {
        String issue = field.at("issue").text("");
        return talks.issue(issue).isPresent() ? issue : null;
    }

    private static void add(CorrectionEntry entry, Case talks, Map<String, Reading> byDocument) {
        Field field = entry.field();
        Reading reading = reading(entry, byDocument);
        Document document = reading.document();
        Span content = Quotes.locate(document, field.at("quote").text(""));
        List<Span> source =
                field.at("source").present()
                        ? List.of(Quotes.locate(document, field.at("source").text("")))
                        : List.of();
        List<Span> cue =
                field.at("cue").present()
                        ? List.of(Quotes.locate(document, field.at("cue").text("")))
                        : List.of();
        String id = document.id() + "#" + content.start() + "-" + content.end() + ".added";
        LocalDate said = field.at("said").present() ? field.at("said").date() : document.date();
        Statement statement =
                new Statement(
                        id,
                        new Evidence(source, cue, List.of(content)),
                        field.at("speaker").text(Statement.UNNAMED),
                        field.at("parties").words(),
                        said,
                        field.at("direct").flag(false),
                        Basis.STATED,
                        field.at("act").one(Act.class, Act.CLAIM),
                        field.at("issue").text("?"),
                        issueId(field, talks),
                        field.at("option").optional(),
                        field.at("addressees").words(),
                        field.at("subjects").words(),
                        List.of(),
                        null,
                        Review.ACCEPTED,
                        "analyst",
                        1,
                        id);
        List<Statement> statements = new ArrayList<>(reading.statements());
        statements.add(statement);
        byDocument.put(document.id(), reading.withStatements(statements));
    }

    private static void verdict(CorrectionEntry entry, Map<String, Reading> byDocument) {
        Field field = entry.field();
        Reading reading = reading(entry, byDocument);
        Span span = Quotes.locate(reading.document(), field.at("quote").text(""));
        Verdict verdict =
                new Verdict(
                        field.at("holder").text(Statement.AUTHOR),
                        field.at("parties").words(),
                        field.at("yardstick").text(""),
                        field.at("result").one(Verdict.Result.class, Verdict.Result.MET),
                        null,
                        span,
                        Review.EDITED);
        List<Verdict> verdicts = new ArrayList<>(reading.verdicts());
        verdicts.removeIf(other -> other.span().overlaps(span));
        verdicts.add(verdict);
        byDocument.put(reading.document().id(), reading.withVerdicts(verdicts));
    }

    private static void turn(CorrectionEntry entry, Map<String, Reading> byDocument) {
        Field field = entry.field();
        Reading reading = reading(entry, byDocument);
        Document document = reading.document();
        Span span = Quotes.locate(document, field.at("quote").text(""));
        LocalDate date = field.at("date").present() ? field.at("date").date() : document.date();
        String is = field.at("is").text("");
        Turn turn =
                is.equals("none")
                        ? null
                        : new Turn(
                                field.at("is").one(Turn.Kind.class, Turn.Kind.SUSPENDED),
                                field.at("party").optional(),
                                date,
                                span,
                                Review.EDITED);
        List<TurnCorrection> turns = new ArrayList<>(reading.turns());
        turns.removeIf(other -> other.span().overlaps(span));
        turns.add(new TurnCorrection(span, turn));
        byDocument.put(document.id(), reading.withTurns(turns));
    }

    private static void replace(Map<String, Reading> byDocument, Statement old, Statement changed) {
        Reading reading = byDocument.get(old.document().id());
        if (reading != null) {
            List<Statement> statements = new ArrayList<>(reading.statements());
            statements.replaceAll(
                    statement -> statement.id().equals(old.id()) ? changed : statement);
            byDocument.put(old.document().id(), reading.withStatements(statements));
        }
    }
}
