package org.parley.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Statement;
import org.parley.model.text.Document;
import org.parley.model.text.Genre;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.AttributionIndex;
import org.parley.reading.attribution.Range;
import org.parley.reading.genres.Turns;
import org.parley.reading.genres.Turns.Turn;
import org.parley.reading.speakers.RussianSpeakers;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;

/// In whose voice each part of a Russian text speaks: the party that puts out a press release,
/// whoever answers in a transcript, or the author.
final class RussianPage {
    private static final Pattern RELEASE_TITLE =
            Pattern.compile(
                    "(?U)^\\s*(?:Об? |Пресс-релиз|Заявление|Комментарий|Сообщение|Коммюнике)");
    private static final Pattern OWN_ACT =
            Pattern.compile(
                    "(?iU)(?:^|[.!?:]\\s+|\\bмы )(?:\\w+ ){0,4}(?:требуем|заявляем|исходим|призываем|настаиваем|надеемся|рассчитываем|подч[её]ркиваем|сожалеем|выражаем|приветствуем|осуждаем|напоминаем|готовы)\\b");

    /// How a ministry writes of its own side.
    private static final Pattern SIDE =
            Pattern.compile("(?iU)\\b(?:\\w+ская сторона|\\w+ской стороной)\\b");

    private static final Pattern MINISTRY = Pattern.compile("(?iU)\\bмид \\w+\\b");

    private static final Pattern OF_SIDE =
            Pattern.compile(SIDE.pattern() + "|" + MINISTRY.pattern());

    private static final Pattern BRIEFING =
            Pattern.compile("(?iU)брифинг|пресс-конференци|интервью|выступлени|стенограмм");

    private static final Set<String> GREETINGS =
            Set.of(
                    "добрый",
                    "доброе",
                    "здравствуйте",
                    "спасибо",
                    "благодарю",
                    "коллеги",
                    "приветствую");

    private final Document document;
    private final List<Sentence> sentences;
    private final Quotations quotations;
    private final List<Turn> turns;

    /// Turns by where their labels begin.
    private final TreeMap<Integer, Turn> byStart = new TreeMap<>();

    private final Map<String, Speaker> labelled = new HashMap<>();
    private final boolean release;
    private @Nullable Speaker publisher;

    RussianPage(Document document, List<Sentence> sentences, Quotations quotations) {
        this.document = document;
        this.sentences = sentences;
        this.quotations = quotations;
        this.turns = Turns.transcript(document.text(), document.bodyStart());
        turns.forEach(turn -> byStart.put(turn.labelStart(), turn));
        String body = document.text();
        Genre genre = document.genre();
        boolean titled =
                RELEASE_TITLE.matcher(document.title()).find()
                        || RELEASE_TITLE.matcher(body.strip()).find();
        this.release =
                turns.isEmpty()
                        && genre != Genre.ANALYSIS
                        && (genre == Genre.PRESS_RELEASE
                                || titled && unquoted(OWN_ACT)
                                || titled && OF_SIDE.matcher(body).find()
                                || unquoted(OWN_ACT));
    }

    private boolean unquoted(Pattern pattern) {
        var matcher = pattern.matcher(document.text());
        while (matcher.find()) {
            if (quotations.at(matcher.end() - 1) == null) {
                return true;
            }
        }
        return false;
    }

    /// Whether the text is put out by a party and speaks in its name.
    boolean release() {
        return release;
    }

    /// Whether the text has labelled turns.
    boolean transcript() {
        return !turns.isEmpty();
    }

    /// Who speaks at a place outside quotations.
    Speaker voice(int offset, RussianSpeakers speakers) {
        Turn turn = turnAt(offset);
        if (turn != null) {
            return speaker(turn, speakers);
        }
        if (!release) {
            return new Speaker(Statement.AUTHOR, List.of(), false);
        }
        Speaker known = publisher;
        if (known == null) {
            known = publisher(speakers);
            publisher = known;
        }
        return known;
    }

    /// Whose release it is: the ministry its heading names, the side it writes of first as its own,
    /// another ministry, else whoever a sentence opens with.
    private Speaker publisher(RussianSpeakers speakers) {
        Speaker found = named(MINISTRY, heading(), speakers);
        if (found == null) {
            found = named(SIDE, document.text().length(), speakers);
        }
        if (found == null) {
            found = named(MINISTRY, document.text().length(), speakers);
        }
        if (found != null) {
            return new Speaker(found.parties().getFirst(), found.parties(), false);
        }
        for (Sentence s : sentences) {
            Speaker first = speakers.labelled(s, 0, Math.min(s.size(), 4));
            if (first != null) {
                return new Speaker(first.parties().getFirst(), first.parties(), false);
            }
        }
        return new Speaker(Statement.AUTHOR, List.of(), false);
    }

    /// Where the heading ends: with the first line.
    private int heading() {
        String text = document.text();
        int line = text.indexOf('\n', text.length() - text.stripLeading().length());
        return line < 0 ? text.length() : line;
    }

    /// The first party that a pattern's match before a place names; null when none does.
    private @Nullable Speaker named(Pattern pattern, int before, RussianSpeakers speakers) {
        var matcher = pattern.matcher(document.text()).region(0, before);
        while (matcher.find()) {
            Speaker own = at(matcher.start(), speakers);
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    /// The party named by the two words at a place; null when they name none.
    private @Nullable Speaker at(int offset, RussianSpeakers speakers) {
        int index = Sentences.indexAt(sentences, offset);
        if (index < 0) {
            return null;
        }
        Sentence s = sentences.get(index);
        int from = tokenAt(s, offset);
        return from < s.size() && s.at(from).start() == offset
                ? speakers.labelled(s, from, Math.min(s.size(), from + 2))
                : null;
    }

    private Speaker speaker(Turn turn, RussianSpeakers speakers) {
        String label = document.text().substring(turn.labelStart(), turn.labelEnd());
        Speaker known = labelled.get(label);
        if (known == null) {
            known = identified(turn, label, speakers);
            labelled.put(label, known);
        }
        return known;
    }

    private Speaker identified(Turn turn, String label, RussianSpeakers speakers) {
        Sentence s = sentenceAt(turn.labelStart());
        int from = tokenAt(s, turn.labelStart());
        int to = tokenAt(s, turn.labelEnd());
        Speaker named = from < to ? speakers.labelled(s, from, to) : null;
        if (named != null) {
            return named;
        }
        String head = document.text().substring(0, Math.min(200, document.text().length()));
        List<String> hosts = BRIEFING.matcher(head).find() ? speakers.heading(document) : List.of();
        return new Speaker(
                label.strip(), hosts.isEmpty() ? List.of() : List.of(hosts.getFirst()), true);
    }

    /// The turn a place lies in; null when none.
    @Nullable Turn turnAt(int offset) {
        Map.Entry<Integer, Turn> last = byStart.floorEntry(offset);
        return last != null && offset < last.getValue().end() ? last.getValue() : null;
    }

    /// Whether a turn only asks.
    boolean asks(Turn turn) {
        String text = document.text().substring(turn.start(), turn.end()).strip();
        return turn.asking() || text.endsWith("?");
    }

    /// The sentences of a turn that answers, each without its label and closing mark, that no
    /// attribution of the same voice takes up.
    List<Attribution> answers(List<Attribution> found) {
        List<Attribution> answers = new ArrayList<>();
        AttributionIndex cited = new AttributionIndex(sentences, found);
        for (Turn turn : turns) {
            if (asks(turn)) {
                continue;
            }
            for (int index = Sentences.firstPast(sentences, turn.start());
                    index < sentences.size() && sentences.get(index).start() < turn.end();
                    index++) {
                Sentence s = sentences.get(index);
                int from = tokenAt(s, Math.max(s.start(), turn.start()));
                int to = closed(s);
                boolean taken =
                        to - from >= 3
                                && !question(s)
                                && !greeting(s, from)
                                && !ofSpeaker(turn, s, from, to)
                                && !told(cited.in(index), s.at(from).start());
                if (taken) {
                    answers.add(own(turn, s, from, to, index));
                }
            }
        }
        return answers;
    }

    private static boolean greeting(Sentence s, int from) {
        return GREETINGS.contains(s.at(from).lower());
    }

    /// Whether a sentence tells of the speaker by name, as a note below an interview does.
    private boolean ofSpeaker(Turn turn, Sentence s, int from, int to) {
        String label = document.text().substring(turn.labelStart(), turn.labelEnd()).strip();
        String name = label.substring(label.lastIndexOf(' ') + 1);
        for (int k = from; k < to; k++) {
            if (s.at(k).text().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private static Attribution own(Turn turn, Sentence s, int from, int to, int index) {
        return new Attribution(
                List.of(new Range(turn.labelStart(), turn.labelEnd())),
                List.of(),
                List.of(new Range(s.at(from).start(), s.at(to - 1).end())),
                Attribution.Form.TURN,
                org.parley.model.statement.Act.CLAIM,
                false,
                "",
                index);
    }

    /// Whether what a sentence says has a source in it that takes it up from its beginning.
    private static boolean told(List<Attribution> found, int start) {
        return found.stream()
                .anyMatch(one ->
                        one.start() <= start + 20
                                && !one.cue().isEmpty()
                                && !RussianReader.needsParty(one));
    }

    /// Number of tokens before the marks that close a sentence.
    static int closed(Sentence s) {
        int to = s.size();
        while (to > 0 && (s.at(to - 1).is(".") || s.at(to - 1).is("!") || s.at(to - 1).is("…"))) {
            to--;
        }
        return to;
    }

    boolean question(Sentence s) {
        return document.text().charAt(s.end() - 1) == '?';
    }

    private Sentence sentenceAt(int offset) {
        return sentences.get(Math.max(0, Sentences.indexAt(sentences, offset)));
    }

    private static int tokenAt(Sentence s, int offset) {
        int k = 0;
        while (k < s.size() && s.at(k).start() < offset) {
            k++;
        }
        return k;
    }
}
