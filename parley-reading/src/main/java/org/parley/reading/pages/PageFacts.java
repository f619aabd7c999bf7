package org.parley.reading.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.statement.Meeting;
import org.parley.model.statement.Pointer;
import org.parley.model.talks.Status;
import org.parley.model.text.Document;
import org.parley.model.text.Span;
import org.parley.reading.dates.SaidDates;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;
import org.parley.reading.words.Tokens;
import org.parley.reading.world.Name;
import org.parley.reading.world.Names;

/// Facts of a page that stand beside its statements.
public final class PageFacts {
    private static final Pattern STATUS =
            Pattern.compile(
                    "(?imU)^[\\W]{0,4}(?:status|статус)\\s*:\\s*(open|suspended|agreed|failed|closed|ongoing|открыт\\w*|закрыт\\w*|приостановлен\\w*)\\b",
                    Pattern.UNICODE_CASE);
    private static final Pattern READ_MORE =
            Pattern.compile(
                    "(?iuU)\\b(?:read|see|for (?:more|further|full) (?:details|information|reading|on)|more on this|full (?:text|report|article)|further reading|source|подробнее|см\\.|читайте)\\b");
    private static final Pattern QUOTED_TITLE =
            Pattern.compile("[“\"«]([^”\"»\\n]{8,200}?),?[”\"»]");
    private static final Pattern BY =
            Pattern.compile(
                    "(?U)\\b(?:by|автора?) ((?:[\\p{Lu}][\\p{L}.'’-]+ ?){2,4})(?:, (?:(?:a|an|the) )?([^,“\"«]{4,80}))?");
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "\\b(?:published|appeared|posted|available)(?: \\w+)?? (?:on|in|at|by) (?:the )?([\\p{Lu}][\\p{L}'’-]*(?: (?:[\\p{Lu}][\\p{L}'’-]*|of|and|the))*)");
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"”»)\\]]+");
    private static final Pattern MET =
            Pattern.compile(
                    "(?iU)\\b(?:met|meets|meeting|talks|negotiations|round|session|summit|consultations|took place|hosted|held|gathered|convened|встретились|встреча|переговоры|заседание|раунд|консультации|состоял\\w+)\\b",
                    Pattern.UNICODE_CASE);
    private static final Pattern TOOK_PLACE =
            Pattern.compile(
                    "(?iU)\\b(?:met|took place|were held|was held|hosted|held|gathered|convened|resumed|opened|ended|began|concluded|состоял\\w+|прош\\w+|завершил\\w+|встретил\\w+)\\b|\\b(?:meetings?|talks|negotiations|round|session|summit) (?:in|at|between|on)\\b",
                    Pattern.UNICODE_CASE);
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?U)\\b(?:in|In|at|в|В) ([\\p{Lu}][\\p{L}-]+(?: [\\p{Lu}][\\p{L}-]+)?)(?:,? and ([\\p{Lu}][\\p{L}-]+)| и ([\\p{Lu}][\\p{L}-]+))?");

    private PageFacts() {}

    /// The status line of a page, wherever it stands in its first 2,000 characters.
    ///
    /// @param status what it says
    /// @param span the words that say it
    public record StatusLine(Status status, Span span) {}

    /// Finds the status line; empty when the page has none.
    public static Optional<StatusLine> status(Document document) {
        String text = document.text();
        Matcher matcher = STATUS.matcher(text).region(0, Math.min(2_000, text.length()));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        Status status =
                word.startsWith("ongoing") || word.startsWith("откр")
                        ? Status.OPEN
                        : word.startsWith("закр")
                                ? Status.CLOSED
                                : word.startsWith("приост")
                                        ? Status.SUSPENDED
                                        : Status.ofKey(word).orElse(Status.OPEN);
        return Optional.of(new StatusLine(status, document.span(matcher.start(1), matcher.end(1))));
    }

    /// The sources a page sends its reader to: a sentence that says "read" or "see" and gives a
    /// title in quotation marks, or a link.
    public static List<Pointer> pointers(Document document, List<Sentence> sentences) {
        List<Pointer> pointers = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String words =
                    document.text()
                            .substring(sentence.start(), sentence.end())
                            .replace('\u00a0', ' ');
            if (words.length() > 700 || !READ_MORE.matcher(words).find()) {
                continue;
            }
            Matcher title = QUOTED_TITLE.matcher(words);
            Matcher url = URL.matcher(words);
            boolean titled = title.find();
            boolean linked = url.find();
            if (!titled && !linked) {
                continue;
            }
            Matcher by = BY.matcher(words);
            boolean authored = by.find();
            Matcher published = PUBLISHED.matcher(words);
            boolean placed = published.find();
            pointers.add(
                    new Pointer(
                            titled ? title.group(1).strip() : "",
                            authored ? by.group(1).strip() : null,
                            authored && by.group(2) != null ? by.group(2).strip() : null,
                            placed ? published.group(1).strip() : null,
                            linked ? url.group() : null,
                            document.span(sentence.start(), sentence.end())));
        }
        return pointers;
    }

    /// Meetings the page tells of: who met, where, when. At most twelve, in order of place.
    public static List<Meeting> meetings(Document document, List<Sentence> sentences, Names names) {
        List<Meeting> meetings = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String words = document.text().substring(sentence.start(), sentence.end());
            if (words.length() > 500
                    || !MET.matcher(words).find()
                    || !TOOK_PLACE.matcher(words).find()) {
                continue;
            }
            Set<String> parties = new LinkedHashSet<>();
            for (Names.Match match :
                    names.in(sentence.tokens(), 0, sentence.size(), document.date())) {
                boolean party =
                        match.name().kind() != Name.Kind.AGENCY && !match.name().party().isEmpty();
                if (party && match.name().kind() != Name.Kind.CAPITAL) {
                    parties.add(match.name().party());
                }
            }
            List<String> places = new ArrayList<>();
            Matcher place = PLACE.matcher(words);
            while (place.find() && places.size() < 3) {
                for (int group = 1; group <= 3; group++) {
                    String found = place.group(group);
                    boolean named =
                            found != null
                                    && !month(found)
                                    && names
                                            .in(
                                                    Tokens.of(found, 0, found.length()),
                                                    0,
                                                    1,
                                                    document.date())
                                            .stream()
                                            .noneMatch(match ->
                                                    match.name().kind() != Name.Kind.CAPITAL);
                    if (named && found != null && !places.contains(found)) {
                        places.add(found);
                    }
                }
            }
            if (parties.size() + places.size() >= 2 && meetings.size() < 12) {
                meetings.add(
                        new Meeting(
                                List.copyOf(parties),
                                places,
                                SaidDates.said(words, document.date()),
                                document.span(sentence.start(), sentence.end())));
            }
        }
        return meetings;
    }

    private static boolean month(String word) {
        return word.matches(
                "(?i)(?:january|february|march|april|may|june|july|august|september|october|november|december|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|monday|tuesday|wednesday|thursday|friday|saturday|sunday)");
    }

    /// Sentences of a document's body, untagged.
    public static List<Sentence> sentences(Document document) {
        return Sentences.of(document.text(), document.bodyStart());
    }
}
