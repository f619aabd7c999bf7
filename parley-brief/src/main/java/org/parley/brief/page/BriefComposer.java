package org.parley.brief.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.analysis.collisions.Collision;
import org.parley.analysis.collisions.Collisions;
import org.parley.analysis.collisions.CommonGround;
import org.parley.analysis.collisions.RedLineList;
import org.parley.analysis.movement.Movement;
import org.parley.analysis.movement.Movements;
import org.parley.analysis.positions.PositionMatrix;
import org.parley.analysis.positions.Positions;
import org.parley.analysis.scenarios.Outlook;
import org.parley.analysis.scenarios.Outlooks;
import org.parley.analysis.verdicts.Judgement;
import org.parley.analysis.verdicts.Verdicts;
import org.parley.analysis.voices.Voice;
import org.parley.analysis.voices.Voices;
import org.parley.model.party.Party;
import org.parley.model.position.Holding;
import org.parley.model.position.Position;
import org.parley.model.position.RedLine;
import org.parley.model.position.Stance;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Meeting;
import org.parley.model.statement.Pointer;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Utterance;
import org.parley.model.statement.Verdict;
import org.parley.model.talks.Issue;
import org.parley.model.talks.Scenario;
import org.parley.model.talks.Status;
import org.parley.model.talks.StatusChange;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.model.text.Handling;
import org.parley.model.text.Intake;
import org.parley.model.text.Span;

/// Composes the page from a record. Every line is given the words it rests on; what is left out for
/// length is counted in the aside of its section.
public final class BriefComposer {
    private static final int PARTIES = 6;
    private static final int ISSUES = 10;
    private static final int MOVES = 8;
    private static final int COLLISIONS = 6;
    private static final int LINES = 6;
    private static final int VERDICTS = 8;
    private static final int VOICES = 5;
    private static final int OUTLOOKS = 6;
    private static final int POINTERS = 6;
    private static final int CELL_WORDS = 90;
    private static final int LINE_WORDS = 220;

    private final PublicRecord record;
    private final @Nullable LocalDate since;
    private final Notes notes = new Notes();

    private BriefComposer(PublicRecord record, @Nullable LocalDate since) {
        this.record = record;
        this.since = since;
    }

    /// The page on a record.
    ///
    /// @param since null for the whole page; a day for what is new from then on only
    /// @throws IllegalArgumentException if the record has no document in use
    public static Brief compose(PublicRecord record, @Nullable LocalDate since) {
        if (record.documents().isEmpty()) {
            throw new IllegalArgumentException(
                    "The record holds no document that can be used, so there is nothing to write about.");
        }
        return new BriefComposer(record, since).compose();
    }

    private Brief compose() {
        List<Utterance> utterances = record.utterances();
        PositionMatrix matrix = Positions.compute(record);
        List<Collision> collisions = Collisions.compute(record.talks(), matrix);
        List<CommonGround> ground = Collisions.commonGround(matrix, collisions);
        List<Movement> movements = Movements.compute(record);
        Line headline = headline(matrix, collisions, ground, movements, utterances);
        Line status = status();
        List<Section> sections = new ArrayList<>();
        add(sections, happened(utterances));
        if (since == null) {
            add(sections, matrix(matrix));
        }
        add(sections, moved(movements));
        add(sections, collisions(collisions));
        add(sections, lines());
        add(sections, room(ground));
        add(sections, verdicts());
        add(sections, voices());
        add(sections, toCome());
        add(sections, reading());
        int reviewed =
                (int)
                        utterances.stream()
                                .filter(utterance ->
                                        utterance.witnesses().stream()
                                                .anyMatch(
                                                        statement -> statement.review().reviewed()))
                                .count();
        return new Brief(
                kicker(),
                headline,
                status,
                day(),
                record.documents().size(),
                utterances.size(),
                reviewed,
                banners(),
                sections,
                notes.all());
    }

    private static void add(List<Section> sections, @Nullable Section section) {
        if (section != null) {
            sections.add(section);
        }
    }

    // ---- the head ----

    private String kicker() {
        String title = record.talks().title();
        if (title.isEmpty()) {
            title =
                    record.documents().size() == 1
                            ? record.documents().getFirst().title()
                            : "%d documents".formatted(record.documents().size());
        }
        List<String> tracks = record.talks().tracks().stream().map(track -> track.name()).toList();
        return title + (tracks.isEmpty() ? "" : " · " + String.join(", ", tracks));
    }

    private @Nullable LocalDate day() {
        if (record.asOf() != null) {
            return record.asOf();
        }
        return record.documents().stream()
                .map(Document::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Line status() {
        LocalDate day = day();
        StatusChange told = day == null ? null : record.talks().statusOn(day).orElse(null);
        if (told != null) {
            String reason =
                    told.reason().isEmpty() || settled()
                            ? " since " + Days.fully(told.since())
                            : ": " + told.reason();
            int note = notes.of(nearest(told));
            return new Line(
                    Line.Mark.PLAIN,
                    told.status().word(),
                    told.status().word() + reason,
                    false,
                    Basis.STATED,
                    false,
                    List.of(note));
        }
        for (Reading reading : record.readings().reversed()) {
            Span span = reading.statusSpan();
            Status status = reading.status();
            if (span != null && status != null) {
                return new Line(
                        Line.Mark.PLAIN,
                        status.word(),
                        status.word(),
                        false,
                        Basis.REPORTED,
                        true,
                        List.of(notes.of(span)));
            }
        }
        return new Line(
                Line.Mark.PLAIN,
                "Open",
                "Open: no document says otherwise",
                false,
                Basis.INFERRED,
                true,
                List.of(notes.searched(record.searched())));
    }

    /// The words of the record nearest to a change of status: those that share most with its
    /// reason, of equally near ones those closest in time.
    private Span nearest(StatusChange change) {
        Set<String> reason = stems(change.reason());
        List<Span> told = new ArrayList<>();
        record.meetings().forEach(meeting -> told.add(meeting.span()));
        record.statements().forEach(said -> told.add(said.evidence().hull()));
        Comparator<Span> shared =
                Comparator.comparingInt(span -> {
                    Set<String> words = stems(span.quote());
                    words.retainAll(reason);
                    return words.size();
                });
        Comparator<Span> late =
                Comparator.comparingLong(span -> {
                    LocalDate day = span.document().date();
                    return day == null
                            ? Long.MAX_VALUE
                            : Math.abs(ChronoUnit.DAYS.between(day, change.since()));
                });
        return told.stream()
                .max(shared.thenComparing(late.reversed()))
                .orElseGet(() -> {
                    Document first = record.documents().getFirst();
                    return first.span(first.bodyStart(), first.text().length());
                });
    }

    /// Beginnings of the longer words, lower case.
    private static Set<String> stems(String words) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            if (word.length() > 3) {
                stems.add(word.substring(0, Math.min(6, word.length())));
            }
        }
        return stems;
    }

    /// The change of status by which the talks were settled.
    private Optional<StatusChange> agreed() {
        return record.talks().statuses().stream()
                .filter(change -> change.status() == Status.AGREED && !change.reason().isEmpty())
                .findFirst();
    }

    private boolean settled() {
        LocalDate day = day();
        return day != null
                && record.talks()
                        .statusOn(day)
                        .map(StatusChange::status)
                        .filter(is -> is == Status.AGREED || is == Status.CLOSED)
                        .isPresent();
    }

    private int firstNote() {
        List<Utterance> utterances = record.utterances();
        return utterances.isEmpty()
                ? notes.searched(record.searched())
                : notes.of(utterances.getLast());
    }

    private Line headline(
            PositionMatrix matrix,
            List<Collision> collisions,
            List<CommonGround> ground,
            List<Movement> movements,
            List<Utterance> utterances) {
        List<String> parts = new ArrayList<>();
        Set<Integer> cited = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        for (CommonGround common : ground) {
            if (open.size() < 2 && !settled()) {
                open.add(issueName(common.issue()));
                named.add(common.issue());
                common.giving().values().stream()
                        .limit(1)
                        .forEach(holding -> cited.add(notes.of(holding.latest())));
            }
        }
        if (!open.isEmpty()) {
            parts.add(
                    sentence(joined(open)) + (open.size() > 1 ? " are" : " is") + " open to talks");
        }
        if (settled()) {
            agreed().ifPresent(change -> {
                parts.add(sentence(change.reason()));
                cited.add(notes.of(nearest(change)));
            });
        }
        for (Movement movement : settled() ? List.<Movement>of() : movements) {
            Holding after = movement.after();
            if (movement.kind() == Movement.Kind.HELD_AFTER_CONCESSION
                    && after != null
                    && named.add(movement.issue())
                    && parts.size() < 2) {
                parts.add(
                        "%s keeps its demand on %s"
                                .formatted(movement.party(), lower(issueName(movement.issue()))));
                cited.add(notes.of(after.latest()));
            }
        }
        for (Collision collision : collisions) {
            if (parts.size() < 2 && named.add(collision.issue())) {
                parts.add(
                        (settled() ? "%s and %s stay apart on %s" : "%s and %s collide on %s")
                                .formatted(
                                        collision.demanding(),
                                        collision.refusing(),
                                        lower(issueName(collision.issue()))));
                cited.add(notes.of(collision.line().latest()));
                cited.add(notes.of(collision.demand().latest()));
            }
        }
        if (parts.isEmpty()) {
            String what =
                    utterances.isEmpty()
                            ? "Nobody is on record with a statement"
                            : "%d statements on %d issues, and no line that crosses another's"
                                    .formatted(utterances.size(), matrix.issues().size());
            parts.add(what);
            cited.add(firstNote());
        }
        return new Line(
                Line.Mark.PLAIN,
                "",
                sentence(String.join("; ", parts)),
                false,
                Basis.INFERRED,
                true,
                List.copyOf(cited));
    }

    private List<String> banners() {
        List<String> banners = new ArrayList<>();
        Handling.Mark strictest =
                record.documents().stream()
                        .map(document -> document.handling().mark())
                        .max(Comparator.naturalOrder())
                        .orElse(Handling.Mark.CLEAR);
        if (strictest != Handling.Mark.CLEAR) {
            banners.add(strictest.label() + ": handle this page as its strictest document");
        }
        if (since != null) {
            banners.add("What is new since " + Days.fully(since));
        }
        for (String id : record.superseded()) {
            banners.add("Left out, because a later document corrects it: " + id);
        }
        for (String id : record.withheld()) {
            banners.add("Left out by its handling mark or embargo: " + id);
        }
        if (!record.refused().isEmpty()) {
            List<String> shown =
                    record.refused().stream().limit(3).map(Intake.Rejected::id).toList();
            banners.add(
                    "%d files could not be read: %s%s"
                            .formatted(
                                    record.refused().size(),
                                    String.join(", ", shown),
                                    record.refused().size() > 3 ? ", …" : ""));
        }
        return banners;
    }

    // ---- sections ----

    private Section.@Nullable Lines happened(List<Utterance> utterances) {
        List<Section.Entry> entries = new ArrayList<>();
        Map<String, Meeting> meetings = new TreeMap<>();
        for (Meeting meeting : record.meetings()) {
            boolean recent =
                    (since == null || meeting.date() != null && !meeting.date().isBefore(since))
                            && told(meeting.span())
                            && utterances.stream().noneMatch(said -> says(said, meeting.span()));
            if (recent && !meeting.places().isEmpty()) {
                meetings.putIfAbsent(
                        (meeting.date() == null ? "" : meeting.date())
                                + meeting.places().getFirst(),
                        meeting);
            }
        }
        List<Meeting> last = List.copyOf(meetings.values());
        for (Meeting meeting : last.subList(Math.max(0, last.size() - 3), last.size())) {
            entries.add(
                    new Section.Entry(
                            "",
                            List.of(
                                    new Line(
                                            Line.Mark.PLAIN,
                                            "",
                                            excerpt(meeting.span().quote(), LINE_WORDS),
                                            true,
                                            Basis.REPORTED,
                                            true,
                                            List.of(notes.of(meeting.span()))))));
        }
        List<Utterance> weighty =
                utterances.stream()
                        .filter(utterance ->
                                !utterance.first().parties().isEmpty() && recent(utterance))
                        .sorted(Comparator.comparingDouble(BriefComposer::importance).reversed())
                        .filter(distinct(BriefComposer::actor))
                        .limit(Math.max(2, 6 - entries.size()))
                        .sorted(
                                Comparator.comparing(
                                        (Utterance utterance) ->
                                                PublicRecord.day(utterance.first()),
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList();
        for (Utterance utterance : weighty) {
            Statement said = utterance.first();
            entries.add(
                    new Section.Entry(
                            String.join(", ", said.parties()),
                            List.of(
                                    line(
                                            mark(said.act()),
                                            said.act().verb(),
                                            utterance,
                                            LINE_WORDS))));
        }
        return entries.isEmpty()
                ? null
                : new Section.Lines(
                        "happened",
                        "What happened",
                        since == null
                                ? "the latest meetings, and what was said with most weight"
                                : "since " + Days.fully(since),
                        entries);
    }

    /// Who does what: one line of each is enough.
    private static String actor(Utterance utterance) {
        return utterance.first().parties() + " " + utterance.first().act();
    }

    private static <T> Predicate<T> distinct(Function<T, String> key) {
        Set<String> seen = new LinkedHashSet<>();
        return one -> seen.add(key.apply(one));
    }

    /// Whether words tell of a meeting, rather than head a page or belong to a speaker.
    private static boolean told(Span span) {
        String words = span.quote();
        boolean sentence = words.endsWith(".") && !words.startsWith("*") && !words.startsWith("#");
        boolean spoken =
                words.matches("(?s)(?:I|We|My|Our|And|But|Я|Мы)\\b.*") || words.contains(":");
        return sentence
                && !spoken
                && span.document().genre() != Genre.TRANSCRIPT
                && span.document().genre() != Genre.TWEETS;
    }

    /// Whether a sentence mostly tells what somebody said.
    private static boolean says(Utterance utterance, Span sentence) {
        return utterance.witnesses().stream()
                .map(said -> said.evidence().hull())
                .filter(hull -> hull.document().id().equals(sentence.document().id()))
                .anyMatch(hull ->
                        2
                                        * (Math.min(hull.end(), sentence.end())
                                                - Math.max(hull.start(), sentence.start()))
                                > sentence.length());
    }

    private boolean recent(Utterance utterance) {
        LocalDate day = PublicRecord.day(utterance.first());
        return since == null || day != null && !day.isBefore(since);
    }

    private static double importance(Utterance utterance) {
        Statement said = utterance.first();
        double act =
                switch (said.act()) {
                    case RED_LINE -> 5;
                    case ACCEPT, OFFER -> 4;
                    case REFUSE, THREAT -> 3.5;
                    case DEMAND -> 3;
                    case PROMISE -> 2;
                    case VERDICT, FORECAST, DENY, CONCERN -> 1;
                    case CLAIM -> 0;
                };
        LocalDate day = PublicRecord.day(said);
        double late = day == null ? 0 : day.toEpochDay() / 20.0;
        return act
                + late
                + Math.min(1, 0.4 * (utterance.documents().size() - 1))
                + (said.issueId() == null ? 0 : 0.6)
                + said.score();
    }

    private Section.@Nullable Matrix matrix(PositionMatrix matrix) {
        if (matrix.issues().isEmpty()) {
            return null;
        }
        List<String> parties =
                matrix.parties().subList(0, Math.min(PARTIES, matrix.parties().size()));
        List<Issue> issues =
                matrix.issues().stream()
                        .filter(issue ->
                                parties.stream()
                                        .anyMatch(party ->
                                                matrix.at(party, issue.id())
                                                        instanceof Position.Held))
                        .limit(ISSUES)
                        .toList();
        List<Section.Row> rows = new ArrayList<>();
        for (Issue issue : issues) {
            List<List<Line>> cells = new ArrayList<>();
            for (String party : parties) {
                cells.add(cell(matrix.at(party, issue.id())));
            }
            rows.add(new Section.Row(issue.name(), cells));
        }
        int left =
                matrix.parties().size() - parties.size() + matrix.issues().size() - issues.size();
        String aside =
                "position at "
                        + Days.fully(day())
                        + ", by issue"
                        + (left > 0
                                ? "; " + left + " more rows and columns with ./parley positions"
                                : "");
        return new Section.Matrix("positions", "Who stands where", aside, parties, rows);
    }

    private List<Line> cell(Position position) {
        return switch (position) {
            case Position.Silent silent -> {
                String words =
                        silent.since() == null
                                ? "nothing"
                                : "nothing since " + Days.shortly(silent.since());
                yield List.of(
                        new Line(
                                Line.Mark.QUIET,
                                "",
                                words,
                                false,
                                Basis.INFERRED,
                                false,
                                List.of(notes.searched(silent.searched()))));
            }
            case Position.Held held ->
                    held.holdings().stream().limit(3).map(this::holding).toList();
        };
    }

    private Line holding(Holding holding) {
        List<Integer> cited =
                holding.utterances().reversed().stream().limit(2).map(notes::of).toList();
        return new Line(
                mark(holding.stance()),
                holding.stance().verb(),
                excerpt(holding.latest().first().quote(), CELL_WORDS),
                true,
                holding.basis(),
                !holding.reviewed(),
                cited);
    }

    private Section.@Nullable Lines moved(List<Movement> movements) {
        List<Movement> news = Movements.since(movements, since);
        List<Movement> changes =
                news.stream()
                        .filter(movement ->
                                movement.kind() != Movement.Kind.FIRST_STATED || since != null)
                        .toList();
        boolean dated = record.documents().size() > 1;
        if (changes.isEmpty()) {
            if (!dated
                    && movements.stream()
                            .noneMatch(movement ->
                                    movement.kind() == Movement.Kind.HELD_AFTER_CONCESSION)) {
                return null;
            }
            Line nothing =
                    new Line(
                            Line.Mark.QUIET,
                            "",
                            "Nothing moved: what was said again was said before.",
                            false,
                            Basis.INFERRED,
                            false,
                            List.of(notes.searched(record.searched())));
            return new Section.Lines(
                    "moved", "What moved", "", List.of(new Section.Entry("", List.of(nothing))));
        }
        List<Section.Entry> entries = changes.stream().limit(MOVES).map(this::movement).toList();
        long repeated =
                movements.stream()
                        .filter(movement -> movement.kind() == Movement.Kind.REPEATED)
                        .count();
        String aside =
                (changes.size() > MOVES ? changes.size() - MOVES + " more; " : "")
                        + (repeated > 0 ? repeated + " positions were only repeated" : "");
        return new Section.Lines("moved", "What moved", aside, entries);
    }

    private Section.Entry movement(Movement movement) {
        List<Line> lines = new ArrayList<>();
        Holding before = movement.before();
        Holding after = movement.after();
        String head = "%s on %s".formatted(movement.party(), lower(issueName(movement.issue())));
        if (before != null) {
            lines.add(step("before: ", before));
        }
        for (Utterance given : movement.because().stream().limit(1).toList()) {
            lines.add(
                    line(
                            Line.Mark.OFFER,
                            "in between, "
                                    + String.join(", ", given.first().parties())
                                    + " "
                                    + given.first().act().verb(),
                            given,
                            LINE_WORDS));
        }
        if (after != null) {
            Line last = step(movement.kind().words() + ": ", after);
            lines.add(
                    new Line(
                            kept(movement) ? Line.Mark.KEPT : last.mark(),
                            last.label(),
                            last.text(),
                            true,
                            last.basis(),
                            last.unreviewed(),
                            last.notes()));
        }
        return new Section.Entry(head, lines);
    }

    private static boolean kept(Movement movement) {
        return movement.kind() == Movement.Kind.HELD_AFTER_CONCESSION;
    }

    private Line step(String label, Holding holding) {
        Utterance latest = holding.latest();
        LocalDate day = PublicRecord.day(latest.first());
        String when = day == null ? "" : ", " + Days.shortly(day);
        return new Line(
                mark(holding.stance()),
                label + holding.stance().verb() + when,
                excerpt(latest.first().quote(), LINE_WORDS),
                true,
                holding.basis(),
                !holding.reviewed(),
                List.of(notes.of(latest)));
    }

    private Section.@Nullable Pairs collisions(List<Collision> collisions) {
        List<Collision> shown =
                collisions.stream()
                        .filter(collision ->
                                since == null
                                        || later(collision.line())
                                        || later(collision.demand()))
                        .toList();
        if (shown.isEmpty()) {
            return null;
        }
        List<Section.Pair> pairs =
                shown.stream()
                        .limit(COLLISIONS)
                        .map(collision ->
                                new Section.Pair(
                                        issueName(collision.issue()),
                                        collision.demanding(),
                                        holding(collision.demand()),
                                        collision.refusing(),
                                        holding(collision.line())))
                        .toList();
        String aside =
                "no option satisfies both"
                        + (shown.size() > COLLISIONS
                                ? "; " + (shown.size() - COLLISIONS) + " more"
                                : "");
        return new Section.Pairs("collides", "What collides", aside, pairs);
    }

    private boolean later(Holding holding) {
        LocalDate last = holding.lastHeld();
        return since == null || last != null && !last.isBefore(since);
    }

    private Section.@Nullable Lines lines() {
        List<RedLine> lines =
                RedLineList.compute(record).stream()
                        .filter(line -> line.utterances().stream().anyMatch(this::recent))
                        .sorted(
                                Comparator.comparingInt((RedLine line) -> line.stands() ? 0 : 1)
                                        .thenComparing(RedLine::kind)
                                        .thenComparing(RedLine::basis))
                        .toList();
        if (lines.isEmpty()) {
            return null;
        }
        List<Section.Entry> entries = new ArrayList<>();
        for (RedLine line : lines.stream().limit(LINES).toList()) {
            boolean never = line.kind() == RedLine.Kind.NEVER_ACCEPTED;
            String label = never ? line.stands() ? "red line" : "red line, withdrawn" : "held open";
            entries.add(
                    new Section.Entry(
                            line.party(),
                            List.of(
                                    line(
                                            never ? Line.Mark.RED_LINE : Line.Mark.THREAT,
                                            label,
                                            line.utterances().getLast(),
                                            LINE_WORDS))));
        }
        return new Section.Lines(
                "lines",
                "Red lines, moves held open",
                lines.size() > LINES ? lines.size() - LINES + " more" : "",
                entries);
    }

    private Section.@Nullable Lines room(List<CommonGround> ground) {
        List<Section.Entry> entries = new ArrayList<>();
        for (CommonGround common : ground.stream().limit(LINES).toList()) {
            List<Line> lines = new ArrayList<>();
            for (Map.Entry<String, Holding> giving :
                    new TreeMap<>(common.giving()).entrySet().stream().limit(3).toList()) {
                Line line = holding(giving.getValue());
                lines.add(
                        new Line(
                                line.mark(),
                                giving.getKey() + " " + line.label(),
                                line.text(),
                                true,
                                line.basis(),
                                line.unreviewed(),
                                line.notes()));
            }
            entries.add(new Section.Entry(issueName(common.issue()), lines));
        }
        return entries.isEmpty() || since != null
                ? null
                : new Section.Lines("open", "What is open", "no line crosses these", entries);
    }

    private Section.@Nullable Lines verdicts() {
        List<Section.Entry> entries = new ArrayList<>();
        List<Judgement> judgements =
                Verdicts.compute(record).stream()
                        .filter(judgement ->
                                since == null
                                        || judgement.verdict().span().document().date() != null
                                                && !Objects.requireNonNull(
                                                                judgement
                                                                        .verdict()
                                                                        .span()
                                                                        .document()
                                                                        .date())
                                                        .isBefore(since))
                        .toList();
        for (Judgement judgement : judgements.stream().limit(VERDICTS).toList()) {
            Verdict verdict = judgement.verdict();
            Line.Mark mark =
                    switch (verdict.result()) {
                        case MET -> Line.Mark.MET;
                        case PARTLY_MET -> Line.Mark.PARTLY;
                        case NOT_MET -> Line.Mark.NOT_MET;
                    };
            String head =
                    verdict.yardstick().isEmpty()
                            ? verdict.holder()
                            : excerpt(verdict.yardstick(), CELL_WORDS)
                                    + " ("
                                    + verdict.holder()
                                    + ")";
            List<Integer> cited =
                    judgement.witnesses().stream()
                            .map(witness -> notes.of(witness.span()))
                            .distinct()
                            .toList();
            entries.add(
                    new Section.Entry(
                            head,
                            List.of(
                                    new Line(
                                            mark,
                                            verdict.result().words(),
                                            excerpt(verdict.span().quote(), LINE_WORDS),
                                            true,
                                            Basis.STATED,
                                            !verdict.review().reviewed(),
                                            cited))));
        }
        String aside =
                "the same talks, by yardstick"
                        + (judgements.size() > VERDICTS
                                ? "; " + (judgements.size() - VERDICTS) + " more"
                                : "");
        return entries.isEmpty()
                ? null
                : new Section.Lines("verdicts", "Was it a success?", aside, entries);
    }

    private Section.@Nullable Lines voices() {
        List<Section.Entry> entries = new ArrayList<>();
        for (Voice voice :
                Voices.compute(record).stream()
                        .filter(voice -> voice.heard().stream().anyMatch(this::recent))
                        .limit(VOICES)
                        .toList()) {
            List<Line> lines = new ArrayList<>();
            Utterance heard = voice.heard().getFirst();
            lines.add(
                    line(mark(heard.first().act()), heard.first().act().verb(), heard, LINE_WORDS));
            for (Utterance about : voice.about().stream().limit(1).toList()) {
                lines.add(
                        line(
                                Line.Mark.CLAIM,
                                about.first().speaker() + " of them",
                                about,
                                LINE_WORDS));
            }
            entries.add(new Section.Entry(voice.party(), lines));
        }
        return entries.isEmpty()
                ? null
                : new Section.Lines("voices", "At stake, no seat", "", entries);
    }

    private Section.@Nullable Lines toCome() {
        List<Section.Entry> entries = new ArrayList<>();
        List<Outlook> outlooks =
                Outlooks.compute(record).stream()
                        .filter(outlook ->
                                since == null
                                        || outlook.asserting().stream().anyMatch(this::recent))
                        .toList();
        for (Outlook outlook : outlooks.stream().limit(OUTLOOKS).toList()) {
            List<Line> lines = new ArrayList<>();
            for (Utterance said : outlook.asserting().reversed().stream().limit(2).toList()) {
                lines.add(line(Line.Mark.CLAIM, by(said), said, LINE_WORDS));
            }
            for (Utterance said : outlook.disputing().reversed().stream().limit(2).toList()) {
                lines.add(line(Line.Mark.REFUSE, by(said) + " disputes it", said, LINE_WORDS));
            }
            Scenario scenario = outlook.scenario();
            String given =
                    scenario == null || scenario.estimates().isEmpty()
                            ? ""
                            : " "
                                    + scenario.estimates().getLast().holder()
                                    + ": "
                                    + scenario.estimates().getLast().likelihood().words();
            if (lines.isEmpty()) {
                lines.add(
                        new Line(
                                Line.Mark.QUIET,
                                "",
                                "nobody in the record speaks of it" + given,
                                false,
                                Basis.INFERRED,
                                false,
                                List.of(notes.searched(record.searched()))));
            }
            String likelihood =
                    outlook.likelihood().isEmpty()
                            ? ""
                            : " (called " + String.join(", ", outlook.likelihood()) + ")";
            entries.add(
                    new Section.Entry(
                            scenario == null ? "" : scenario.question() + given + likelihood,
                            lines));
        }
        String aside = outlooks.size() > OUTLOOKS ? outlooks.size() - OUTLOOKS + " more" : "";
        return entries.isEmpty()
                ? null
                : new Section.Lines("next", "What is said to come next", aside, entries);
    }

    private static String by(Utterance utterance) {
        return utterance.first().speaker();
    }

    private Section.@Nullable Lines reading() {
        List<Section.Entry> entries = new ArrayList<>();
        for (Pointer pointer : record.pointers().stream().limit(POINTERS).toList()) {
            List<String> parts = new ArrayList<>();
            addIfTold(parts, pointer.author());
            addIfTold(parts, pointer.title().isEmpty() ? null : "“" + pointer.title() + "”");
            addIfTold(parts, pointer.outlet());
            addIfTold(parts, pointer.url());
            entries.add(
                    new Section.Entry(
                            "",
                            List.of(
                                    new Line(
                                            Line.Mark.PLAIN,
                                            "",
                                            String.join(", ", parts),
                                            false,
                                            Basis.REPORTED,
                                            true,
                                            List.of(notes.of(pointer.span()))))));
        }
        return entries.isEmpty() || since != null
                ? null
                : new Section.Lines("reading", "Further reading", "", entries);
    }

    private static void addIfTold(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    // ---- words ----

    private Line line(Line.Mark mark, String label, Utterance utterance, int length) {
        Statement said = utterance.first();
        boolean reviewed =
                utterance.witnesses().stream()
                        .anyMatch(witness ->
                                witness.review() == Review.ACCEPTED
                                        || witness.review() == Review.EDITED);
        return new Line(
                mark,
                label,
                excerpt(said.quote(), length),
                true,
                said.basis(),
                !reviewed,
                List.of(notes.of(utterance)));
    }

    private String issueName(String id) {
        return record.talks().issue(id).map(Issue::name).orElse(id);
    }

    private static Line.Mark mark(Act act) {
        return switch (act) {
            case RED_LINE -> Line.Mark.RED_LINE;
            case THREAT -> Line.Mark.THREAT;
            case REFUSE, DENY -> Line.Mark.REFUSE;
            case ACCEPT, OFFER, PROMISE -> Line.Mark.OFFER;
            case DEMAND -> Line.Mark.DEMAND;
            case CONCERN -> Line.Mark.CONCERN;
            case VERDICT, FORECAST, CLAIM -> Line.Mark.CLAIM;
        };
    }

    private static Line.Mark mark(Stance stance) {
        return switch (stance) {
            case RED_LINE -> Line.Mark.RED_LINE;
            case REFUSES -> Line.Mark.REFUSE;
            case WANTS -> Line.Mark.DEMAND;
            case OFFERS, ACCEPTS -> Line.Mark.OFFER;
        };
    }

    /// Words of a document in one line; what is cut is cut at a word and marked with "…".
    static String excerpt(String words, int length) {
        String plain = words.replaceAll("\\s+", " ").strip();
        if (plain.length() <= length) {
            return plain;
        }
        int cut = plain.lastIndexOf(' ', length - 1);
        String kept = plain.substring(0, cut < length / 2 ? length - 1 : cut);
        // an emoji must not be cut in two
        boolean half = Character.isHighSurrogate(kept.charAt(kept.length() - 1));
        return (half ? kept.substring(0, kept.length() - 1) : kept) + "…";
    }

    private String joined(List<String> names) {
        List<String> lower = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lower.add(i == 0 ? names.get(i) : lower(names.get(i)));
        }
        return String.join(" and ", lower);
    }

    private static String sentence(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String lower(String words) {
        boolean plain = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        String first = words.split("\\P{L}", 2)[0];
        boolean name =
                record.talks().parties().stream()
                        .map(Party::name)
                        .anyMatch(party ->
                                first.length() > 3
                                        && party.startsWith(
                                                first.substring(
                                                        0, Math.min(5, first.length() - 1))));
        return plain && !name ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }
}
