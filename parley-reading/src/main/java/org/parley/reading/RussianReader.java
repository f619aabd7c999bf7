package org.parley.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Verdict;
import org.parley.model.text.Document;
import org.parley.reading.acts.RussianActs;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.AttributionIndex;
import org.parley.reading.attribution.Range;
import org.parley.reading.attribution.RussianAttributions;
import org.parley.reading.attribution.RussianTurns;
import org.parley.reading.dates.SaidDates;
import org.parley.reading.issues.RussianIssuePhrases;
import org.parley.reading.speakers.RussianSpeakers;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.RussianDatelines;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Reads Russian documents by rules on morphology. Not safe for use by several threads at once.
public final class RussianReader implements LanguageReader {
    private static final int NEIGHBOURS = 30;

    /// What only points back, and what is said of the source's name.
    private static final Pattern NO_CONTENT =
            Pattern.compile(
                    "(?iU)^(?:(?:об?|на|в) )?(?:это|этом|этого|ч[её]м|том|н[её]м|них|одном|таком)$|не называть (?:\\w+ )?(?:имени|имя|имен|фамили)|анонимност|^комментари\\w+$|^от комментари");

    /// What is refused to reporters, not to the other side.
    private static final Pattern COMMENT =
            Pattern.compile(
                    "(?iU)^(?:\\w+ ){0,2}(?:про)?комментировать\\b|^(?:от )?(?:\\w+ ){0,2}комментари|^(?:дава|да)ть (?:\\w+ ){0,2}(?:комментари|интервью)|^(?:отвечать|ответить) на вопросы?\\b|^(?:раскры|огла|уточн|назы|назв)\\w+ (?:\\w+ )?(?:детал|подробност|им[её]н)");

    /// How many tokens from its beginning a content's subject may stand.
    private static final int LEAD = 6;

    private static final Set<String> CONDITIONS = Set.of("если", "когда", "пока", "как", "чтобы");

    /// What a speaker calls themselves or their own party.
    private static final Set<String> OWN =
            Set.of("мы", "я", "страна", "республика", "организация", "компания", "агентство");

    /// By place, what holds another before it.
    private static final Comparator<Attribution> BY_PLACE =
            Comparator.comparingInt(Attribution::start)
                    .thenComparingInt(one -> one.content().getFirst().start())
                    .thenComparing(
                            Comparator.comparingInt(
                                            (Attribution one) -> one.content().getFirst().end())
                                    .reversed());

    private final World world;
    private final RussianWords words;
    private final Names names;
    private final RussianAttributions attributions;
    private final RussianIssuePhrases issues;

    /// A reader that knows this world.
    public RussianReader(World world) {
        this.world = world;
        this.words = RussianWords.load();
        Set<String> known = new HashSet<>();
        world.names(
                true,
                word -> {
                    known.add(word);
                    return word;
                });
        Map<String, String> keys = new HashMap<>();
        this.names =
                world.namesInRussian(
                        word -> keys.computeIfAbsent(word, one -> words.keyAmong(known, one)));
        this.attributions = new RussianAttributions(words);
        this.issues = new RussianIssuePhrases(words);
    }

    @Override
    public String version() {
        return RecordReader.RULES;
    }

    @Override
    public Found read(Document document) {
        String text = document.text();
        List<Sentence> sentences =
                RussianDatelines.without(text, Sentences.of(text, document.bodyStart()));
        Quotations quotations = Quotations.in(text, sentences);
        RussianSpeakers speakers = new RussianSpeakers(world, names, words, document, sentences);
        RussianPage page = new RussianPage(document, sentences, quotations);
        List<Attribution> found = attributed(document, sentences, quotations, page);
        List<Draft> drafts = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (Attribution one : found) {
            Sentence s = sentences.get(one.sentence());
            boolean asked = text.charAt(s.end() - 1) == '?' && one.form() != Attribution.Form.TURN;
            String said = one.content().getFirst().of(text).strip();
            if (asked || said.length() < 2 || NO_CONTENT.matcher(said).find()) {
                continue;
            }
            boolean silent = one.act() == Act.REFUSE || one.negated();
            if (silent && COMMENT.matcher(said).find()) {
                continue;
            }
            Draft outer = outer(drafts, one);
            Speaker speaker = speaker(one, s, speakers, page, outer != null);
            boolean ours = page.transcript() && ownWords(one, text);
            if (needsParty(one) && (speaker.parties().isEmpty() || ours)) {
                continue;
            }
            if (outer != null
                    && (ownWords(one, text)
                            || outer.speaker().name().equals(speaker.name())
                            || !speaker.parties().isEmpty()
                                    && outer.speaker().parties().equals(speaker.parties()))) {
                continue;
            }
            Draft draft =
                    draft(
                            document,
                            sentences,
                            speakers,
                            quotations,
                            s,
                            one,
                            speaker,
                            outer == null ? null : outer.speaker().name());
            drafts.add(draft);
            Verdict verdict = RussianVerdicts.of(draft, document);
            if (verdict != null) {
                verdicts.add(verdict);
            }
        }
        return new Found(drafts, verdicts);
    }

    private List<Attribution> attributed(
            Document document, List<Sentence> sentences, Quotations quotations, RussianPage page) {
        String text = document.text();
        List<Attribution> found = new ArrayList<>(attributions.in(text, sentences, quotations));
        found.addAll(page.answers(found));
        if (!page.transcript()) {
            found.addAll(RussianTurns.answers(text, sentences, found));
        }
        RussianOwnWords own = new RussianOwnWords(document, page, quotations);
        AttributionIndex cited = new AttributionIndex(sentences, found);
        for (int index = 0; index < sentences.size(); index++) {
            Attribution one = own.of(sentences, index, cited);
            if (one != null) {
                found.add(one);
            }
        }
        found.sort(BY_PLACE);
        return found;
    }

    private Speaker speaker(
            Attribution one, Sentence s, RussianSpeakers speakers, RussianPage page, boolean told) {
        speakers.voice(page.voice(one.start(), speakers));
        if (one.form() == Attribution.Form.AUTHOR
                || one.form() == Attribution.Form.TURN && page.transcript()) {
            return speakers.voice();
        }
        if (one.form() == Attribution.Form.TURN) {
            return speakers.answering(one.start());
        }
        if (!one.source().isEmpty()) {
            return speakers.of(s, one.source().getFirst(), told);
        }
        if (firstPerson(one) || page.release() && one.act() != Act.ACCEPT) {
            return speakers.voice();
        }
        return one.act() == Act.ACCEPT
                ? speakers.sides()
                : new Speaker(Statement.UNNAMED, List.of(), false);
    }

    /// Whether the cue is "требуем" or "исходим", so that the text itself speaks.
    private boolean firstPerson(Attribution one) {
        String first = one.cueWords().split("[ |]")[0];
        return words.forms(first).stream().anyMatch(form -> form.tag().endsWith(":P1"));
    }

    /// Whether an attribution is none unless a party holds it: nouns and "может ..., если" also
    /// stand for events.
    static boolean needsParty(Attribution one) {
        return one.cueWords().endsWith("|noun")
                || one.cueWords().endsWith("|мочь")
                || one.cueWords().endsWith("|стать")
                || one.cueWords().endsWith("|быть");
    }

    /// Whether the speaker of a quotation goes on about themselves in it, or about their own party.
    private static boolean ownWords(Attribution one, String text) {
        return !one.source().isEmpty()
                && OWN.contains(one.source().getFirst().of(text).toLowerCase(Locale.ROOT));
    }

    private static @Nullable Draft outer(List<Draft> drafts, Attribution one) {
        for (Draft draft :
                drafts.subList(Math.max(0, drafts.size() - NEIGHBOURS), drafts.size()).reversed()) {
            boolean holds =
                    draft.attribution().content().stream()
                            .anyMatch(content ->
                                    content.encloses(one.content().getFirst())
                                            && !one.cue().isEmpty()
                                            && content.encloses(one.cue().getFirst()));
            if (holds) {
                return draft;
            }
        }
        return null;
    }

    private Draft draft(
            Document document,
            List<Sentence> sentences,
            RussianSpeakers speakers,
            Quotations quotations,
            Sentence s,
            Attribution one,
            Speaker speaker,
            @Nullable String reportedBy) {
        String text = document.text();
        Range content = one.content().getFirst();
        Act act = RussianActs.of(one, text, clause(sentences, s, one, speaker, speakers));
        Set<String> named = new LinkedHashSet<>(named(s, content, speakers));
        speaker.parties().forEach(named::remove);
        boolean asks = act == Act.DEMAND || act == Act.THREAT;
        Basis basis =
                one.form() == Attribution.Form.STANCE || reportedBy != null
                        ? Basis.REPORTED
                        : Basis.STATED;
        boolean direct =
                one.form() == Attribution.Form.TURN
                        || one.content().stream()
                                .anyMatch(range -> quotations.touches(range.start(), range.end()));
        LocalDate said = SaidDates.said(outside(text, s, one), document.date());
        double score =
                (one.form() == Attribution.Form.SPEECH ? 0.8 : 0.65)
                        - (speaker.parties().isEmpty() ? 0.15 : 0);
        return new Draft(
                one,
                speaker,
                act,
                basis,
                direct,
                phrase(sentences, speakers, one, s),
                asks ? named.stream().limit(1).toList() : List.of(),
                List.copyOf(named),
                List.of(),
                said,
                reportedBy,
                score);
    }

    /// Whose doings a content tells of, and when.
    private RussianActs.Clause clause(
            List<Sentence> sentences,
            Sentence cue,
            Attribution one,
            Speaker speaker,
            RussianSpeakers speakers) {
        Range content = one.content().getFirst();
        Sentence s = at(sentences, content, cue);
        int from = 0;
        while (from < s.size() && s.at(from).start() < content.start()) {
            from++;
        }
        boolean first = false;
        boolean future = false;
        boolean willNot = false;
        boolean didNot = false;
        boolean condition = false;
        int to = from;
        for (; to < s.size() && s.at(to).end() <= content.end(); to++) {
            String lower = s.at(to).lower();
            condition |= CONDITIONS.contains(lower);
            first |= OWN.contains(lower) && lower.length() < 3;
            boolean denied = to > from && s.at(to - 1).is("не");
            for (RussianWords.Form form : words.forms(lower)) {
                willNot |= denied && form.is("VB:Fut");
                didNot |= denied && form.is("VB:Past");
                first |= form.tag().endsWith(":P1") && form.is("VB");
                future |=
                        form.is("VB:Fut")
                                && form.tag().endsWith(":P3")
                                && !condition
                                && !words.any(lower, "VB:Real")
                                && !words.any(lower, "NN");
            }
            condition &= !s.at(to).is(",") || CONDITIONS.contains(lower);
        }
        int main = consequence(s, from, to);
        List<String> opening =
                main < to ? speakers.subject(s, main, Math.min(to, main + LEAD)) : List.of();
        boolean own = first || opening.stream().anyMatch(speaker.parties()::contains);
        return new RussianActs.Clause(
                own, !own && !opening.isEmpty(), future, willNot, didNot, speaker.parties().size());
    }

    /// Where what is said begins, past a condition that opens it: "если Минск заплатит, Москва
    /// ...".
    private static int consequence(Sentence s, int from, int to) {
        boolean opens = false;
        for (int k = from; k < to; k++) {
            opens |= k < from + 2 && s.at(k).is("если");
            if (opens && s.at(k).is(",")) {
                return k + 1;
            }
        }
        return from;
    }

    private static Sentence at(List<Sentence> sentences, Range content, Sentence otherwise) {
        int index = Sentences.indexAt(sentences, content.start());
        return index < 0 ? otherwise : sentences.get(index);
    }

    private static List<String> named(Sentence s, Range content, RussianSpeakers speakers) {
        int from = 0;
        while (from < s.size() && s.at(from).start() < content.start()) {
            from++;
        }
        int to = from;
        while (to < s.size() && s.at(to).end() <= content.end()) {
            to++;
        }
        return from < to ? speakers.parties(s, from, to) : List.of();
    }

    private static String outside(String text, Sentence s, Attribution one) {
        StringBuilder outside = new StringBuilder();
        for (int i = s.start(); i < s.end(); i++) {
            int at = i;
            outside.append(
                    one.content().stream()
                                    .anyMatch(range -> range.start() <= at && at < range.end())
                            ? ' '
                            : text.charAt(i));
        }
        return outside.toString();
    }

    private String phrase(
            List<Sentence> sentences, RussianSpeakers speakers, Attribution one, Sentence cue) {
        Range content = one.content().getFirst();
        Sentence s = at(sentences, content, cue);
        int from = 0;
        while (from < s.size() && s.at(from).start() < content.start()) {
            from++;
        }
        int to = from;
        while (to < s.size() && s.at(to).end() <= content.end()) {
            to++;
        }
        String lemma = one.cueWords().substring(one.cueWords().indexOf('|') + 1);
        return issues.of(s, from, to, lemma, k -> speakers.names(s, k));
    }
}
