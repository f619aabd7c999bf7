package org.parley.analysis.turns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.explain.Explanation;
import org.parley.model.party.Party;
import org.parley.model.record.PublicRecord;
import org.parley.model.statement.Reading;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Turn;
import org.parley.model.statement.TurnCorrection;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.model.text.Span;

/// Finds the sentences that tell of a turn in the talks: who left, what was suspended, resumed or
/// agreed.
///
/// Told are only things that happened. What is threatened, denied, wished for, conditional, put in
/// somebody's mouth by quotation marks or dated to another year is none. That an agreement is
/// reached counts only near the head of a document, where news stands; further down it is history.
public final class Turns {
    private static final String TALKS =
            "(?:\\p{L}[\\p{L}’'-]*[\\s]+){0,6}?(?:talks|negotiations?|negotiating table|deal|agreement|accord|initiative|treaty|pact|process|dialogue|consultations|council|round|переговор\\p{L}*|соглашени\\p{L}*|сделк\\p{L}*|договор\\p{L}*|консультаци\\p{L}*)\\b";
    private static final Map<Turn.Kind, Pattern> TELLING = new EnumMap<>(Turn.Kind.class);

    static {
        TELLING.put(
                Turn.Kind.LEFT,
                words(
                        "\\b(?:quit|quits|(?:pull(?:ed|s)|walk(?:ed|s)|storm(?:ed|s)) out of|withdr(?:ew|awn|aws) from|выш(?:ел|ла|ло|ли) из|покинул\\p{L}*)\\s+"
                                + TALKS
                                + "|\\bleft (?:(?:the|its|their|all) )?(?:\\p{L}+ )?(?:talks|negotiations?|negotiating table|agreement|accord|treaty|pact|council)\\b(?! (?:to|for|open|with))"));
        TELLING.put(
                Turn.Kind.STAYS_AWAY,
                words(
                        "\\b(?:suspend(?:s|ed|ing)|fr[eo]ezes?|froze|halt(?:s|ed|ing)|приостан\\p{L}+)\\s+(?:(?:its|their|his country's|our|сво[её])\\s+)?(?:participation|participating|участие)\\b|\\bboycott(?:s|ed|ing)\\s+"
                                + TALKS));
        TELLING.put(
                Turn.Kind.SUSPENDED,
                words(
                        "\\b(?:talks|negotiations|conference|round|session)\\b[^.;,]{0,40}\\b(?:(?:was|were|are|is|have been|has been) (?:suspended|adjourned|broken off|called off|put on hold)|collapsed|broke down)\\b"
                                + "|\\b(?:suspended|adjourned|broke off|called off)\\s+(?:(?:the|their|its|all)\\s+)?(?:(?!during|before|after|until|pending|for)\\p{L}+\\s+){0,2}?(?:talks|negotiations|conference|session)\\b"
                                + "|\\bпереговоры\\b[^.;,]{0,40}\\b(?:приостановлены|прерваны|сорваны)\\b"));
        TELLING.put(
                Turn.Kind.RESUMED,
                words(
                        "\\b(?:talks|negotiations|round)\\b[^.;]{0,80}\\b(?:resumed|resume today|got under way again)\\b|\\b(?:resumed|returned to|rejoined|возобновил\\p{L}*|вернул\\p{L}* к)\\s+"
                                + TALKS));
        TELLING.put(
                Turn.Kind.AGREED,
                words(
                        "\\b(?:signed|initialled|reached|struck|sealed|concluded|adopted|подписали|достигли)\\s+"
                                + "(?:\\p{L}[\\p{L}’'-]*[\\s]+){0,5}?(?:deal|agreement|accord|treaty|pact|contract|ceasefire|truce|соглашени\\p{L}*|договор\\p{L}*)\\b"
                                + "|\\b(?:deal|agreement|accord|treaty|pact|contract|ceasefire|truce)\\s+(?:was|has been)\\s+(?:reached|signed|struck|adopted|concluded)\\b"));
    }

    /// Words in the sentence before a telling verb that take it back or put it off.
    private static final Pattern NOT_DONE =
            Pattern.compile(
                    "(?iuU)\\b(?:not|n't|no|never|nobody|neither|nor|without|would|could|should|might|may|will|shall|if|unless|until|before|whether|when|once|threat\\p{L}*|warn\\p{L}*|insist\\p{L}*|demand\\p{L}*|den(?:y|ies|ied)|refus\\p{L}+|hop(?:e|es|ed|ing)|wants?|urg(?:e|es|ed)|call(?:s|ed) (?:on|for)|had|having|after|since|fail\\p{L}*|ready to|partial|draft|не|без|если|бы|после)\\b");

    private static final Pattern HISTORY =
            Pattern.compile(
                    "(?iuU)\\b(?:last (?:year|month|week|spring|summer|autumn|fall|winter)|years? ago|months ago|earlier this year|in \\d{4}|of \\d{4}|в \\d{4})\\b");

    /// How far into a document an agreement is news, in sentences.
    private static final int HEAD = 4;

    /// A sentence longer than this is told by its clause alone, in characters.
    private static final int LONG = 200;

    private Turns() {}

    private static Pattern words(String expression) {
        return Pattern.compile("(?iuU)" + expression);
    }

    /// All turns, in order of time, then of documents and place: those that are read, and where an
    /// analyst has corrected them, those.
    public static List<Turn> compute(PublicRecord record) {
        List<Turn> turns = new ArrayList<>();
        Map<String, String> names = names(record);
        for (Reading reading : record.readings()) {
            turns.addAll(corrected(found(names, reading.document()), reading.turns()));
        }
        LocalDate last = record.asOf();
        turns.removeIf(turn -> last != null && turn.day() != null && turn.day().isAfter(last));
        turns.sort(
                Comparator.comparing(Turn::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(turns);
    }

    /// Words that an analyst says tell of no turn, where none is read anyway.
    public static List<Span> idle(PublicRecord record) {
        List<Span> idle = new ArrayList<>();
        for (Reading reading : record.readings()) {
            for (TurnCorrection correction : reading.turns()) {
                if (correction.turn() == null
                        && found(names(record), reading.document()).stream()
                                .noneMatch(turn -> turn.span().overlaps(correction.span()))) {
                    idle.add(correction.span());
                }
            }
        }
        return List.copyOf(idle);
    }

    private static List<Turn> corrected(List<Turn> found, List<TurnCorrection> corrections) {
        List<Turn> turns = new ArrayList<>(found);
        for (TurnCorrection correction : corrections) {
            turns.removeIf(turn -> turn.span().overlaps(correction.span()));
            Turn told = correction.turn();
            if (told != null) {
                turns.add(told);
            }
        }
        return turns;
    }

    /// The turn after which nothing else is told: the last an analyst gives, or the first of the
    /// last document that tells of any, when no document of a later week is silent on it; empty
    /// when there is none. An analyst's word holds until another turn is told.
    public static Optional<Turn> latest(PublicRecord record) {
        List<Turn> turns = compute(record);
        if (turns.isEmpty() || turns.getLast().review().reviewed()) {
            return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast());
        }
        Document last = turns.getLast().span().document();
        Turn turn =
                turns.stream()
                        .filter(one -> one.span().document().equals(last))
                        .filter(one -> !one.review().reviewed())
                        .findFirst()
                        .orElseThrow();
        LocalDate newest = record.documents().getLast().date();
        boolean stale =
                turn.day() != null && newest != null && turn.day().isBefore(newest.minusWeeks(1));
        return stale
                ? turns.stream().filter(one -> one.review().reviewed()).reduce((_, later) -> later)
                : Optional.of(turn);
    }

    /// Names and aliases of the parties of the case and of those who are on record, to the party.
    private static Map<String, String> names(PublicRecord record) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Party party : record.talks().parties()) {
            names.put(party.name(), party.name());
            party.aliases().forEach(alias -> names.put(alias, party.name()));
        }
        for (Statement statement : record.statements()) {
            statement.parties().forEach(party -> names.putIfAbsent(party, party));
        }
        return names;
    }

    private static List<Turn> found(Map<String, String> names, Document document) {
        List<Turn> turns = new ArrayList<>();
        if (document.genre() == Genre.TRANSCRIPT || document.genre() == Genre.TWEETS) {
            return turns;
        }
        int number = 0;
        for (Span sentence : sentences(document)) {
            number++;
            String words = sentence.quote().replaceAll("\\s", " ");
            for (Map.Entry<Turn.Kind, Pattern> telling : TELLING.entrySet()) {
                Matcher matcher = telling.getValue().matcher(words);
                boolean late = telling.getKey() == Turn.Kind.AGREED && number > HEAD;
                if (!late && matcher.find() && happened(words, matcher.start())) {
                    int clause = clause(words, matcher.start());
                    boolean whole = sentence.length() <= LONG || clause < 0;
                    turns.add(
                            new Turn(
                                    telling.getKey(),
                                    party(names, words.substring(0, matcher.start())),
                                    document.date(),
                                    whole
                                            ? sentence
                                            : document.span(
                                                    sentence.start() + clause, sentence.end()),
                                    Review.SUGGESTED));
                    break;
                }
            }
        }
        return turns;
    }

    /// Where the clause begins that a place lies in; below 0 for the sentence's first.
    private static int clause(String sentence, int at) {
        String before = sentence.substring(0, at);
        int and = before.lastIndexOf(", and ");
        int but = before.lastIndexOf(", but ");
        int next = before.lastIndexOf("; ");
        return Math.max(
                Math.max(and < 0 ? -1 : and + 6, but < 0 ? -1 : but + 6), next < 0 ? -1 : next + 2);
    }

    private static boolean happened(String sentence, int at) {
        String before = sentence.substring(0, at);
        int clause =
                Math.max(
                        before.lastIndexOf(','),
                        Math.max(before.lastIndexOf(';'), before.lastIndexOf(" and ")));
        String near = before.substring(Math.max(0, clause));
        long quotes =
                before.chars()
                        .filter(c -> c == '"' || c == '“' || c == '”' || c == '«' || c == '»')
                        .count();
        return quotes % 2 == 0
                && !NOT_DONE.matcher(near).find()
                && !HISTORY.matcher(sentence).find();
    }

    /// The party named last before the verb.
    private static @Nullable String party(Map<String, String> names, String before) {
        String found = null;
        int latest = -1;
        for (Map.Entry<String, String> name : names.entrySet()) {
            Matcher matcher =
                    Pattern.compile(
                                    "(?<![\\p{L}-])"
                                            + Pattern.quote(name.getKey())
                                            + "(?![\\p{L}-])")
                            .matcher(before);
            while (matcher.find()) {
                if (matcher.start() > latest) {
                    latest = matcher.start();
                    found = name.getValue();
                }
            }
        }
        return found;
    }

    /// Sentences of a document's body; a heading or list item is one.
    private static List<Span> sentences(Document document) {
        List<Span> sentences = new ArrayList<>();
        String text = document.text();
        int start = document.bodyStart();
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean ends =
                    (c == '.' || c == '!' || c == '?')
                            && (at + 1 == text.length()
                                    || Character.isWhitespace(text.charAt(at + 1))
                                    || "\"”»".indexOf(text.charAt(at + 1)) >= 0);
            if (c == '\n' || ends || at + 1 == text.length()) {
                int end =
                        ends && at + 1 < text.length() && "\"”»".indexOf(text.charAt(at + 1)) >= 0
                                ? at + 2
                                : at + 1;
                int from = start;
                while (from < end
                        && !Character.isLetterOrDigit(text.charAt(from))
                        && "\"“«".indexOf(text.charAt(from)) < 0) {
                    from++;
                }
                int to = end;
                while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                    to--;
                }
                if (to > from) {
                    sentences.add(document.span(from, to));
                }
                start = end;
                at = Math.max(at, end - 1);
            }
        }
        return sentences;
    }

    /// Why the talks are said to have turned: the sentence that says so.
    public static Explanation explain(Turn turn) {
        return new Explanation.Derived(
                turn.words(),
                turn.review().reviewed()
                        ? "an analyst takes it from a document"
                        : "a document tells of it",
                List.of(new Explanation.Quoted("told", turn.span())));
    }
}
