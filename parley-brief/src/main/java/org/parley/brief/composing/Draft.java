package org.parley.brief.composing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.positions.Positions;
import org.parley.brief.page.Context;
import org.parley.brief.page.Days;
import org.parley.brief.page.Line;
import org.parley.model.position.Holding;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.talks.Issue;
import org.parley.model.text.Document;
import org.parley.model.text.Span;

/// A page in the making: the record it is on, the notes given out so far, and what every section
/// asks of both.
final class Draft {
    /// A sentence is given this many characters even where a content gets fewer.
    private static final int SENTENCE = 150;

    private final PublicRecord record;
    private final @Nullable LocalDate since;
    private final Notes notes = new Notes();
    private final Wording wording;
    private final Map<String, Standalone> readable = new HashMap<>();

    /// @param since null for the whole page; a day for what is new from then on only
    Draft(PublicRecord record, @Nullable LocalDate since) {
        this.record = record;
        this.since = since;
        this.wording = new Wording(record.talks());
    }

    PublicRecord record() {
        return record;
    }

    @Nullable LocalDate since() {
        return since;
    }

    Notes notes() {
        return notes;
    }

    Wording wording() {
        return wording;
    }

    /// What of a statement can be read by itself.
    Standalone readable(Statement said) {
        return readable.computeIfAbsent(said.id(), _ -> Standalone.of(said));
    }

    /// The day things stand at; null when no document is dated.
    @Nullable LocalDate day() {
        if (record.asOf() != null) {
            return record.asOf();
        }
        return record.documents().stream()
                .map(Document::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Whether something was said on or after the day the page starts from.
    boolean recent(Utterance utterance) {
        LocalDate day = PublicRecord.day(utterance.first());
        return since == null || day != null && !day.isBefore(since);
    }

    /// Whether something was held on or after the day the page starts from.
    boolean later(Holding holding) {
        LocalDate last = holding.lastHeld();
        return since == null || last != null && !last.isBefore(since);
    }

    /// Whether the record tells of more days than one, so that lines need theirs.
    boolean manyDays() {
        return record.documents().stream().map(Document::date).distinct().count() > 1;
    }

    /// A head with the day of what it is about, where the record tells of several.
    String dated(String head, @Nullable LocalDate day) {
        return day == null || !manyDays()
                ? head
                : head.isEmpty() ? Days.shortly(day) : head + ", " + Days.shortly(day);
    }

    /// The utterance whose words stand for all: the latest that can be read by itself, else the
    /// latest whose sentence can, in English if there is one; empty when there is none.
    Optional<Utterance> telling(List<Utterance> utterances) {
        for (Standalone wanted : List.of(Standalone.CONTENT, Standalone.SENTENCE)) {
            Utterance found = null;
            for (Utterance utterance : utterances) {
                boolean better = found == null || english(utterance) || !english(found);
                if (better && readable(utterance.first()) == wanted) {
                    found = utterance;
                }
            }
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /// Whether words are in the language of the page.
    static boolean english(Utterance utterance) {
        return utterance.first().document().language().startsWith("en");
    }

    boolean tells(Utterance utterance) {
        return readable(utterance.first()) != Standalone.NEITHER;
    }

    boolean tells(Holding holding) {
        return telling(holding.utterances()).isPresent();
    }

    /// A holding in a cell: the words that stand for it, with those it was last held in.
    Line holding(Holding holding) {
        return holding(holding, verb(holding), Wording.CELL);
    }

    /// The verb a holding is printed with.
    String verb(Holding holding) {
        if (holding.basis() == Basis.INFERRED) {
            return Positions.verb(holding);
        }
        return Wording.verb(
                holding.stance(), telling(holding.utterances()).orElse(holding.latest()).first());
    }

    Line holding(Holding holding, String label, int length) {
        Utterance telling = telling(holding.utterances()).orElse(holding.latest());
        Set<Integer> cited = new LinkedHashSet<>();
        cited.add(notes.of(telling));
        cited.add(notes.of(holding.latest()));
        holding.utterances().reversed().stream()
                .skip(1)
                .limit(2L - cited.size())
                .forEach(utterance -> cited.add(notes.of(utterance)));
        return new Line(
                Marks.of(holding.stance()),
                label,
                text(telling.first(), length),
                true,
                holding.basis(),
                !holding.reviewed(),
                List.copyOf(cited));
    }

    /// An utterance on a line of its own.
    Line line(Line.Mark mark, String label, Utterance utterance, int length) {
        Statement said = utterance.first();
        boolean reviewed =
                utterance.witnesses().stream()
                        .anyMatch(witness ->
                                witness.review() == Review.ACCEPTED
                                        || witness.review() == Review.EDITED);
        return new Line(
                mark,
                label,
                text(said, length),
                true,
                said.basis(),
                !reviewed,
                List.of(notes.of(utterance)));
    }

    /// The words of a statement: its content where that stands alone, else its sentence, quoted.
    private String text(Statement said, int length) {
        return readable(said) == Standalone.CONTENT
                ? Wording.excerpt(Wording.told(said), length)
                : sentence(Notes.words(said), length);
    }

    /// The sentence of a span, quoted; from the span on where the sentence is long.
    static String sentence(Span span, int length) {
        Context context = Context.of(span);
        int most = Math.max(length, SENTENCE);
        String whole = context.before() + context.quote() + context.after();
        return Wording.quotation(
                whole.length() <= most ? whole : context.quote() + context.after(), most);
    }

    String issueName(String id) {
        return record.talks().issue(id).map(Issue::name).orElse(id);
    }
}
