package org.parley.reading.acts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.CueLexicon;

/// What of an attribution bears on its act, as named features.
///
/// The names are readable: `act=refuse-not&own` is a denied cue of refusing with a content about
/// the speaker's own side; `head=would-not` is the first auxiliary of the content; `clear=...` are
/// the phrases that seldom mislead. A name with `&` holds when all its parts do.
final class ActFeatures {
    private static final Set<String> AUXILIARIES =
            Set.of(
                    "will", "would", "shall", "should", "must", "can", "could", "may", "might",
                    "need", "needs", "ought", "is", "are", "am", "was", "were", "be", "do", "does",
                    "did", "has", "have", "had");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no");
    private static final Set<String> ADVERBS = Set.of("also", "now", "still");

    /// Features that seldom mislead count more: their weights are shrunk less in training.
    private static final float CLEAR = 2f;

    private static final float LESS = 0.7f;
    private static final float WORD = 0.5f;
    private static final int HEAD_WITHIN = 16;
    private static final int NEAR = 12;
    private static final int WORDS = 45;
    private static final int SOURCE_WORDS = 8;

    private final CueLexicon lexicon;
    private final ActPhrases phrases;

    ActFeatures(CueLexicon lexicon, ActPhrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /// The features of an attribution and their values, in a fixed order.
    ///
    /// @param text the document's text
    /// @param own whether the content speaks of the speaker's own side
    /// @param other whether its subject is another party
    Map<String, Float> of(Attribution attribution, String text, boolean own, boolean other) {
        List<String> content = ActWords.unlinked(ActWords.of(text, attribution.content()));
        Bag bag =
                new Bag(
                        attribution.act().key() + (attribution.negated() ? "-not" : ""),
                        own ? "own" : other ? "other" : "else",
                        plain(attribution));
        bag.add("always");
        bag.add("form=" + attribution.form().name().toLowerCase(Locale.ROOT) + "&" + bag.subject);
        bag.add("subject=" + bag.subject);
        bag.add("act=" + bag.act);
        bag.add("act=" + bag.act + "&" + bag.subject);
        bag.rule = ActRules.of(attribution, text, own, other).key();
        bag.add("rule=" + bag.rule);
        bag.add("rule=" + bag.rule + "&act=" + bag.act);
        bag.add("rule=" + bag.rule + "&" + bag.subject);
        List<String> cue = ActWords.of(text, attribution.cue());
        cue(cue, attribution, bag);
        source(ActWords.of(text, attribution.source()), bag);
        if (!content.isEmpty()) {
            content(content, cue, bag);
        }
        return bag.values;
    }

    /// Whether the cue leaves the act to the content.
    private static boolean plain(Attribution attribution) {
        return switch (attribution.form()) {
            case TURN, AUTHOR -> true;
            case SPEECH, STANCE -> attribution.act() == Act.CLAIM && !attribution.negated();
        };
    }

    private void cue(List<String> cue, Attribution attribution, Bag bag) {
        for (String group : phrases.in(ActPhrases.Part.CUE, cue)) {
            bag.add("cue:" + group);
            bag.add("cue:" + group + (attribution.negated() ? "-not&" : "&") + bag.subject);
        }
        String before = "";
        for (String word : cue) {
            String stem = ActWords.stem(word);
            bag.add("cue=" + stem);
            if (!before.isEmpty()) {
                bag.add("cue=" + before + "_" + stem, WORD);
            }
            before = stem;
        }
        if (!cue.isEmpty()) {
            bag.add("cue-first=" + ActWords.stem(cue.getFirst()));
            bag.add("cue-last=" + before);
            bag.add("rule=" + bag.rule + "&cue-last=" + before);
        }
    }

    private void source(List<String> source, Bag bag) {
        for (String group : phrases.in(ActPhrases.Part.SOURCE, source)) {
            bag.add("source:" + group);
            bag.add("source:" + group + "&" + bag.act);
        }
        if (source.isEmpty()) {
            bag.add("source=");
        }
        for (String word : source.subList(0, Math.min(SOURCE_WORDS, source.size()))) {
            bag.add("source=" + ActWords.stem(word), WORD);
        }
    }

    private void content(List<String> content, List<String> cue, Bag bag) {
        String first = ActWords.stem(content.getFirst());
        bag.add("open=" + first);
        bag.add("open=" + first + "_" + (content.size() > 1 ? ActWords.stem(content.get(1)) : ""));
        bag.add("open=" + first + "&" + bag.act);
        String head = head(content, bag);
        bag.add("head=" + head);
        bag.add("head=" + head + "&" + bag.subject + (bag.plain ? "&plain" : ""));
        bag.add("head=" + head + "&" + bag.act);
        bag.add("head=" + head + "&" + bag.frame());
        innerCue(content, bag);
        bag.add("rule=" + bag.rule + "&" + bag.subject + "&head=" + head, LESS);
        classes(content, cue, head, bag);
        for (String word : content.subList(0, Math.min(WORDS, content.size()))) {
            if (Character.isLetter(word.charAt(0))) {
                bag.add("word=" + ActWords.stem(word), WORD);
            }
        }
        bag.add("words=" + length(content.size()));
    }

    /// The content's first auxiliary, with its negation; "to" for an infinitive, "-" for neither.
    private static String head(List<String> content, Bag bag) {
        if (content.getFirst().equals("to")) {
            bag.add("verb=to:" + (content.size() > 1 ? ActWords.stem(content.get(1)) : ""));
            return "to";
        }
        int auxiliary = 0;
        int end = Math.min(content.size(), HEAD_WITHIN);
        while (auxiliary < end && !AUXILIARIES.contains(content.get(auxiliary))) {
            auxiliary++;
        }
        if (auxiliary == end) {
            return "-";
        }
        boolean negated = false;
        int verb = auxiliary + 1;
        while (verb < content.size() && between(content.get(verb))) {
            negated |= NEGATIONS.contains(content.get(verb));
            verb++;
        }
        String head = content.get(auxiliary) + (negated ? "-not" : "");
        if (verb < content.size()) {
            String stem = ActWords.stem(content.get(verb));
            bag.add("verb=" + stem);
            bag.add("verb=" + stem + "&" + bag.subject);
            bag.add("verb=" + head + ":" + stem);
        }
        return head;
    }

    private static boolean between(String word) {
        return NEGATIONS.contains(word) || ADVERBS.contains(word) || word.endsWith("ly");
    }

    /// The first word of the content that is itself a cue of more than saying.
    private void innerCue(List<String> content, Bag bag) {
        for (String word : content.subList(0, Math.min(NEAR, content.size()))) {
            List<CueLexicon.Entry> entries = lexicon.of(word);
            if (!entries.isEmpty() && entries.getFirst().act() != Act.CLAIM) {
                String inner = "inner=" + entries.getFirst().act().key();
                bag.add(inner);
                bag.add(inner + "&" + bag.subject + (bag.plain ? "&plain" : ""));
                return;
            }
        }
    }

    private void classes(List<String> content, List<String> cue, String head, Bag bag) {
        List<String> main = ActWords.mainClause(content);
        for (String group : phrases.in(ActPhrases.Part.CONTENT, main)) {
            bag.add("main:" + group + "&" + bag.frame());
            bag.add("main:" + group + "&head=" + head);
        }
        List<String> near = content.subList(0, Math.min(NEAR, content.size()));
        for (String group : phrases.in(ActPhrases.Part.CONTENT, near)) {
            bag.add("near:" + group);
            bag.add("near:" + group + "&" + bag.subject + (bag.plain ? "&plain" : ""), LESS);
        }
        SortedSet<String> clear = phrases.in(ActPhrases.Part.CLEAR_CONTENT, main);
        for (String group : clear) {
            bag.add("clear:" + group, CLEAR);
            bag.add("rule=" + bag.rule + "&clear:" + group);
            bag.add("clear:" + group + "&" + bag.subject + (bag.plain ? "&plain" : ""), CLEAR);
            if (bag.plain) {
                bag.add("clear:" + group + "&plain", CLEAR);
            }
        }
        SortedSet<String> clearCue = phrases.in(ActPhrases.Part.CLEAR_CUE, cue);
        String not = bag.act.endsWith("-not") ? "-not" : "";
        for (String group : clearCue) {
            bag.add("clear-cue:" + group + not, CLEAR);
            for (String inner : clear) {
                bag.add("clear-cue:" + group + not + "&" + inner, CLEAR);
            }
        }
        if (clearCue.isEmpty()) {
            bag.add("no-clear-cue&" + String.join("+", clear), CLEAR);
            if (clear.isEmpty()) {
                bag.add("rule=" + bag.rule + "&nothing-clear");
                bag.add("nothing-clear&" + bag.subject + "&head=" + head, CLEAR);
            }
        }
    }

    private static String length(int words) {
        return words < 4
                ? "1-3"
                : words < 8 ? "4-7" : words < 16 ? "8-15" : words < 30 ? "16-29" : "30-";
    }

    /// Features under way, and what most of them are combined with.
    private static final class Bag {
        private final Map<String, Float> values = new LinkedHashMap<>();
        private final String act;
        private final String subject;
        private final boolean plain;
        private String rule = "";

        private Bag(String act, String subject, boolean plain) {
            this.act = act;
            this.subject = subject;
            this.plain = plain;
        }

        private String frame() {
            return (plain ? "plain" : act) + "&" + subject;
        }

        private void add(String name) {
            add(name, 1f);
        }

        private void add(String name, float value) {
            values.put(name, value);
        }
    }
}
