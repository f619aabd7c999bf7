package org.parley.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.model.statement.Basis;
import org.parley.model.statement.Review;
import org.parley.model.statement.Statement;
import org.parley.model.statement.Verdict;
import org.parley.model.text.Document;
import org.parley.reading.acts.RussianActs;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.Range;
import org.parley.reading.attribution.RussianAttributions;
import org.parley.reading.attribution.RussianTurns;
import org.parley.reading.dates.SaidDates;
import org.parley.reading.issues.RussianIssuePhrases;
import org.parley.reading.speakers.RussianSpeakers;
import org.parley.reading.speakers.Speaker;
import org.parley.reading.words.Quotations;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Sentences;
import org.parley.reading.world.Names;
import org.parley.reading.world.World;

/// Reads Russian documents by rules on morphology. Not safe for use by several threads at once.
public final class RussianReader implements LanguageReader {
    private static final int NEIGHBOURS = 30;

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
        this.names = world.names(true, word -> words.keyAmong(known, word));
        this.attributions = new RussianAttributions(words);
        this.issues = new RussianIssuePhrases(words);
    }

    @Override
    public Found read(Document document) {
        String text = document.text();
        List<Sentence> sentences = Sentences.of(text, document.bodyStart());
        Quotations quotations = Quotations.in(text, sentences);
        RussianSpeakers speakers = new RussianSpeakers(world, names, words, document, sentences);
        List<Attribution> found = new ArrayList<>(attributions.in(text, sentences, quotations));
        found.addAll(RussianTurns.answers(text, sentences, found));
        found.sort(BY_PLACE);
        List<Draft> drafts = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (Attribution one : found) {
            Sentence s = sentences.get(one.sentence());
            if (text.charAt(s.end() - 1) == '?'
                    || one.content().getFirst().of(text).strip().length() < 4) {
                continue;
            }
            Speaker speaker =
                    one.form() == Attribution.Form.TURN
                            ? speakers.answering(one.start())
                            : one.source().isEmpty()
                                    ? new Speaker(Statement.UNNAMED, List.of(), false)
                                    : speakers.of(s, one.source().getFirst());
            Draft outer = outer(drafts, one);
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
            if (draft.act() == Act.VERDICT) {
                Range content = one.content().getFirst();
                Verdict.Result result =
                        RussianActs.unfavourable(content.of(text))
                                ? Verdict.Result.NOT_MET
                                : Verdict.Result.MET;
                verdicts.add(
                        new Verdict(
                                speaker.name(),
                                speaker.parties(),
                                "",
                                result,
                                null,
                                document.span(content.start(), content.end()),
                                Review.SUGGESTED));
            }
        }
        return new Found(drafts, verdicts);
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
        Act act = RussianActs.of(one, text);
        Set<String> named = new LinkedHashSet<>(named(s, content, speakers));
        speaker.parties().forEach(named::remove);
        boolean asks = act == Act.DEMAND || act == Act.THREAT;
        Basis basis =
                one.form() == Attribution.Form.STANCE || reportedBy != null
                        ? Basis.REPORTED
                        : Basis.STATED;
        boolean direct =
                one.content().stream()
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
        Sentence s =
                sentences.stream()
                        .filter(each ->
                                each.start() <= content.start() && content.start() < each.end())
                        .findFirst()
                        .orElse(cue);
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
