package org.parley.store.readings;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Meeting;
import org.parley.model.statement.Pointer;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Verdict;
import org.parley.model.talks.Status;
import org.parley.model.text.Document;
import org.parley.model.text.Evidence;
import org.parley.model.text.Genre;
import org.parley.model.text.Handling;
import org.parley.model.text.Reliability;
import org.parley.model.text.Span;

/// A reading as bytes. Every record is written field by field in the order of its declaration;
/// spans as start and end, which the document's text makes good or refuses.
final class ReadingFormat {
    private static final int MOST = 10_000_000;

    private ReadingFormat() {}

    static void write(Reading reading, DataOutputStream out) throws IOException {
        Document document = reading.document();
        text(document.id(), out);
        text(document.title(), out);
        optional(document.outlet(), out);
        optional(document.author(), out);
        date(document.date(), out);
        text(document.language(), out);
        optional(document.url(), out);
        text(document.hash(), out);
        text(document.text(), out);
        out.writeInt(document.bodyStart());
        text(document.genre().name(), out);
        text(document.reliability().name(), out);
        text(document.handling().mark().name(), out);
        date(document.handling().embargo(), out);
        optional(document.supersedes(), out);
        text(reading.reader(), out);
        out.writeInt(reading.statements().size());
        for (Statement statement : reading.statements()) {
            statement(statement, out);
        }
        out.writeInt(reading.verdicts().size());
        for (Verdict verdict : reading.verdicts()) {
            text(verdict.holder(), out);
            words(verdict.parties(), out);
            text(verdict.yardstick(), out);
            text(verdict.result().name(), out);
            optional(verdict.roundId(), out);
            span(verdict.span(), out);
            text(verdict.review().name(), out);
        }
        out.writeInt(reading.pointers().size());
        for (Pointer pointer : reading.pointers()) {
            text(pointer.title(), out);
            optional(pointer.author(), out);
            optional(pointer.role(), out);
            optional(pointer.outlet(), out);
            optional(pointer.url(), out);
            span(pointer.span(), out);
        }
        out.writeInt(reading.meetings().size());
        for (Meeting meeting : reading.meetings()) {
            words(meeting.parties(), out);
            words(meeting.places(), out);
            date(meeting.date(), out);
            span(meeting.span(), out);
        }
        Status status = reading.status();
        Span statusSpan = reading.statusSpan();
        optional(status == null ? null : status.name(), out);
        if (statusSpan != null) {
            span(statusSpan, out);
        }
    }

    private static void statement(Statement statement, DataOutputStream out) throws IOException {
        text(statement.id(), out);
        spans(statement.evidence().source(), out);
        spans(statement.evidence().cue(), out);
        spans(statement.evidence().content(), out);
        text(statement.speaker(), out);
        words(statement.parties(), out);
        date(statement.said(), out);
        out.writeBoolean(statement.direct());
        text(statement.basis().name(), out);
        text(statement.act().name(), out);
        text(statement.issue(), out);
        optional(statement.issueId(), out);
        optional(statement.option(), out);
        words(statement.addressees(), out);
        words(statement.subjects(), out);
        words(statement.conditions(), out);
        optional(statement.reportedBy(), out);
        text(statement.review().name(), out);
        text(statement.extractor(), out);
        out.writeDouble(statement.score());
        text(statement.utterance(), out);
    }

    static Reading read(DataInputStream in) throws IOException {
        Document document =
                new Document(
                        text(in),
                        text(in),
                        optional(in),
                        optional(in),
                        date(in),
                        text(in),
                        optional(in),
                        text(in),
                        text(in),
                        in.readInt(),
                        constant(Genre.class, in),
                        constant(Reliability.class, in),
                        new Handling(constant(Handling.Mark.class, in), date(in)),
                        optional(in));
        String reader = text(in);
        List<Statement> statements = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            statements.add(statement(document, in));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            verdicts.add(
                    new Verdict(
                            text(in),
                            words(in),
                            text(in),
                            constant(Verdict.Result.class, in),
                            optional(in),
                            span(document, in),
                            constant(Review.class, in)));
        }
        List<Pointer> pointers = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            pointers.add(
                    new Pointer(
                            text(in),
                            optional(in),
                            optional(in),
                            optional(in),
                            optional(in),
                            span(document, in)));
        }
        List<Meeting> meetings = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            meetings.add(new Meeting(words(in), words(in), date(in), span(document, in)));
        }
        String status = optional(in);
        return new Reading(
                document,
                reader,
                statements,
                verdicts,
                pointers,
                meetings,
                status == null ? null : Status.valueOf(status),
                status == null ? null : span(document, in));
    }

    private static Statement statement(Document document, DataInputStream in) throws IOException {
        return new Statement(
                text(in),
                new Evidence(spans(document, in), spans(document, in), spans(document, in)),
                text(in),
                words(in),
                date(in),
                in.readBoolean(),
                constant(Basis.class, in),
                constant(Act.class, in),
                text(in),
                optional(in),
                optional(in),
                words(in),
                words(in),
                words(in),
                optional(in),
                constant(Review.class, in),
                text(in),
                in.readDouble(),
                text(in));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, DataInputStream in)
            throws IOException {
        return Enum.valueOf(type, text(in));
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in)), StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST * 5) {
            throw new IOException("A count of %d cannot be.".formatted(count));
        }
        return count;
    }

    private static void optional(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            text(text, out);
        }
    }

    private static @Nullable String optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? text(in) : null;
    }

    private static void date(@Nullable LocalDate date, DataOutputStream out) throws IOException {
        out.writeLong(date == null ? Long.MIN_VALUE : date.toEpochDay());
    }

    private static @Nullable LocalDate date(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    private static void words(List<String> words, DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            text(word, out);
        }
    }

    private static List<String> words(DataInputStream in) throws IOException {
        List<String> words = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            words.add(text(in));
        }
        return words;
    }

    private static void spans(List<Span> spans, DataOutputStream out) throws IOException {
        out.writeInt(spans.size());
        for (Span span : spans) {
            span(span, out);
        }
    }

    private static List<Span> spans(Document document, DataInputStream in) throws IOException {
        List<Span> spans = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            spans.add(span(document, in));
        }
        return spans;
    }

    private static void span(Span span, DataOutputStream out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(Document document, DataInputStream in) throws IOException {
        return document.span(in.readInt(), in.readInt());
    }
}
