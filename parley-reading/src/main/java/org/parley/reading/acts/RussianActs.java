package org.parley.reading.acts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.verdicts.Appraisals;

/// Decides the act of a Russian attribution, in the same order and by the same means as
/// [EnglishActs]: what is said tells it first, then the cue.
public final class RussianActs {
    private static final int LONG_ACCEPTANCE = 160;
    private static final int SHORT = 80;
    private static final Pattern ONLY = Pattern.compile("(?U)\\b(?:только|раньше)\\b.*\\|");
    private static final Pattern THEM = Pattern.compile("(?U)^(?:его|ее|её|их)\\b|оценк");
    private static final Pattern JUDGING =
            Pattern.compile("\\|(?:назва|назыв|охаракт|оцен|счесть|посчитать|считать|объяв)");
    private static final Pattern ACCUSING =
            Pattern.compile("\\|(?:осуд|осужд|обвин|возложить|возлагать|приветств)");

    private RussianActs() {}

    /// What the words alone do not tell of a content.
    ///
    /// @param own whether it is of what the speaker's own party does
    /// @param other whether another party is its subject
    /// @param future whether a verb of it is in the future
    /// @param willNot whether a verb of it is denied in the future
    /// @param didNot whether a verb of it is denied in the past
    /// @param parties of the speaker, how many
    public record Clause(
            boolean own,
            boolean other,
            boolean future,
            boolean willNot,
            boolean didNot,
            int parties) {
        /// Nothing known.
        public static final Clause PLAIN = new Clause(false, false, false, false, false, 1);
    }

    /// The act of an attribution.
    ///
    /// @param text the document's text
    public static Act of(Attribution attribution, String text, Clause clause) {
        if (attribution.form() == Attribution.Form.AUTHOR) {
            return attribution.act();
        }
        Act act = worded(attribution, text, clause);
        boolean theirs =
                act == Act.REFUSE || act == Act.ACCEPT || act == Act.OFFER || act == Act.PROMISE;
        boolean told =
                attribution.act() == Act.CLAIM
                        && attribution.form() != Attribution.Form.STANCE
                        && !attribution.cueWords().contains("|подтвер");
        boolean wish =
                act == Act.DEMAND
                        && clause.other()
                        && attribution.act() == Act.CLAIM
                        && wishOnly(attribution, text);
        boolean stance =
                clause.other()
                        && told
                        && is("their_stance", attribution.content().getFirst().of(text));
        if (wish || stance) {
            return Act.CLAIM;
        }
        return clause.other() && theirs && told ? clause.future() ? Act.FORECAST : Act.CLAIM : act;
    }

    /// Whether what is told is what another wants, not what they ought to do.
    private static boolean wishOnly(Attribution attribution, String text) {
        String content = attribution.content().getFirst().of(text);
        return is("their_wish", content) && !is("ought", content);
    }

    private static Act worded(Attribution attribution, String text, Clause clause) {
        StringBuilder joined = new StringBuilder();
        attribution.content().forEach(range -> joined.append(range.of(text)).append(' '));
        String content = joined.toString().toLowerCase(Locale.ROOT).strip();
        Act cue = attribution.act();
        if (is("red_line", content)
                && !is("own_step", content)
                && cue != Act.CONCERN
                && cue != Act.DENY) {
            return Act.RED_LINE;
        }
        Act told = ofCue(attribution, content, clause);
        if (told != null) {
            return told;
        }
        if (attribution.negated()) {
            return negated(attribution, cue);
        }
        String words = attribution.cueWords();
        if (cue == Act.PROMISE && !words.contains("|завер") && !words.contains("|увер")) {
            return is("own_harm", content)
                    ? Act.THREAT
                    : is("own_refusal", content) ? Act.REFUSE : cue;
        }
        boolean assuring = words.contains("|увер") || words.contains("|завер");
        boolean neutral = cue == Act.CLAIM && !ACCUSING.matcher(words).find() || assuring;
        if (words.contains("|возраз") || words.contains("|парир")) {
            Act said = fromContent(content, Act.CLAIM, clause);
            return said == Act.FORECAST || said == Act.ACCEPT ? Act.CLAIM : said;
        }
        if (!neutral) {
            return cue;
        }
        Act said = fromContent(content, cue, clause);
        if (!assuring || cue != Act.PROMISE) {
            return said;
        }
        boolean foretold = said == Act.FORECAST && !clause.own() && !is("own_body", content);
        boolean kept = said == Act.FORECAST || said == Act.CLAIM || said == Act.REFUSE;
        return foretold ? said : kept ? cue : said;
    }

    /// What a cue does that weighs its content in its own way; null when it has none.
    private static @Nullable Act ofCue(Attribution attribution, String content, Clause clause) {
        String words = attribution.cueWords();
        if (words.contains("|исключ")) {
            boolean harmful =
                    is("harm", content) || is("held_open", content) || is("own_harm", content);
            Act open = content.startsWith("что") ? Act.FORECAST : Act.OFFER;
            return !attribution.negated() ? Act.REFUSE : harmful ? Act.THREAT : open;
        }
        boolean counts = words.contains("|рассчит") && content.startsWith("что");
        if (counts || words.contains("|наде") || words.contains("надежд")) {
            return clause.other() || is("demanded", content) ? Act.DEMAND : Act.FORECAST;
        }
        if (words.contains("|ждать") || words.contains("|ожидать")) {
            return clause.parties() == 0 || content.startsWith("что") && !clause.other()
                    ? Act.FORECAST
                    : Act.DEMAND;
        }
        if (attribution.act() == Act.OFFER && !attribution.negated() && is("braced", content)) {
            return Act.CLAIM;
        }
        if (words.contains("|соглас") && ONLY.matcher(words).find()) {
            return Act.DEMAND;
        }
        if (words.contains("|скры")) {
            Act said = fromContent(content, Act.CONCERN, clause);
            return said == Act.CLAIM ? Act.CONCERN : said;
        }
        if (words.contains("|исходить") && clause.parties() > 1) {
            return Act.ACCEPT;
        }
        if (words.contains("|призна") && !content.startsWith("что") && !content.contains("\"")) {
            return attribution.form() == Attribution.Form.SPEECH && content.length() < SHORT
                    ? attribution.negated() ? Act.REFUSE : Act.ACCEPT
                    : null;
        }
        if (words.contains("|поддерж") && is("supported", content)) {
            return attribution.negated() ? Act.REFUSE : Act.CLAIM;
        }
        if (words.contains("|принима") || words.contains("|принят")) {
            return is("accused", content) ? Act.DENY : Act.REFUSE;
        }
        if (words.contains("|выступ")
                || words.contains("|высказаться")
                || words.contains("|высказываться")) {
            return words.contains(" против")
                    ? Act.REFUSE
                    : words.contains(" за") || !words.contains(" с|") ? Act.DEMAND : Act.OFFER;
        }
        if (words.contains("|предуп")) {
            return warned(content);
        }
        if (words.contains("|допус")) {
            return is("held_open", content) || is("harm", content) ? Act.THREAT : Act.FORECAST;
        }
        if (JUDGING.matcher(words).find() && !content.startsWith("что")) {
            return judged(content);
        }
        if (words.contains("|отверг") || words.contains("|отклон")) {
            return is("accused", content) ? Act.DENY : Act.REFUSE;
        }
        if (words.contains("|раскрит") || words.contains("|критик")) {
            return is("proposed", content) ? Act.REFUSE : Act.CLAIM;
        }
        if (words.contains("|выра")) {
            return expressed(attribution, content);
        }
        if (words.contains("оценк") && is("talks", content) && is("judged", content)) {
            return Act.VERDICT;
        }
        return null;
    }

    private static Act warned(String content) {
        if (is("harm", content)) {
            return Act.THREAT;
        }
        if (is("refused", content)) {
            return Act.REFUSE;
        }
        return is("worried", content)
                ? Act.CONCERN
                : is("foretold", content) || is("unable", content) ? Act.FORECAST : Act.CLAIM;
    }

    private static Act judged(String content) {
        if (is("untrue", content)) {
            return Act.DENY;
        }
        if (is("void", content)) {
            return Act.REFUSE;
        }
        boolean them = THEM.matcher(content).find();
        return is("talks", content)
                        || is("judged", content)
                        || is("judged_alone", content)
                        || Appraisals.russian().of(content, them) != null
                ? Act.VERDICT
                : is("demanded", content) ? Act.DEMAND : Act.CLAIM;
    }

    private static Act expressed(Attribution attribution, String content) {
        if (attribution.act() != Act.CLAIM) {
            return attribution.act();
        }
        return is("worried", content)
                ? Act.CONCERN
                : content.contains("готовност")
                        ? Act.OFFER
                        : content.contains("надежд")
                                ? Act.FORECAST
                                : fromContent(content, Act.CLAIM, Clause.PLAIN);
    }

    private static Act negated(Attribution attribution, Act cue) {
        String words = attribution.cueWords();
        return switch (cue) {
            case ACCEPT, OFFER, PROMISE -> Act.REFUSE;
            case DEMAND ->
                    words.contains("|хот") || words.contains("|треб") ? Act.REFUSE : Act.CLAIM;
            case REFUSE -> Act.ACCEPT;
            default -> Act.CLAIM;
        };
    }

    private static Act fromContent(String whole, Act cue, Clause clause) {
        if (RussianConditionals.unreal(whole)) {
            return is("foretold", whole) ? Act.FORECAST : Act.CLAIM;
        }
        String content = RussianConditionals.main(whole);
        boolean step = clause.own() && is("own_future", content);
        if ((is("harm", content) || step) && is("condition", whole)) {
            return Act.THREAT;
        }
        if (is("not_excluded", content)) {
            return Act.THREAT;
        }
        if (is("untrue", content)) {
            return Act.DENY;
        }
        if (is("unless", whole)) {
            return Act.DEMAND;
        }
        if (clause.own() && clause.didNot() && !is("not_yet", content)) {
            return Act.DENY;
        }
        if (clause.own() && clause.willNot() && !is("demanded", whole)) {
            return Act.REFUSE;
        }
        if (is("talks_empty", content)) {
            return Act.VERDICT;
        }
        if (refused(content)) {
            return Act.REFUSE;
        }
        if (!is("demanded", content)
                && (is("judged_alone", content)
                        || is("talks", content) && is("judged", content)
                        || Appraisals.russian().between(content) != null)) {
            return Act.VERDICT;
        }
        if (is("offered", content)) {
            return Act.OFFER;
        }
        if (is("demanded", whole)) {
            return Act.DEMAND;
        }
        if (clause.future() && !clause.other() && RussianConditionals.onDoing(whole)) {
            return Act.OFFER;
        }
        if (is("own_course", content) || is("committed", content)) {
            return Act.PROMISE;
        }
        if (is("accepted", content) && content.length() < LONG_ACCEPTANCE) {
            return Act.ACCEPT;
        }
        if (is("worried", content)) {
            return Act.CONCERN;
        }
        if (clause.own() && clause.future()) {
            return Act.PROMISE;
        }
        return is("foretold", content) || clause.future()
                ? Act.FORECAST
                : cue == Act.DEMAND || cue == Act.FORECAST ? cue : Act.CLAIM;
    }

    /// Whether something is refused, unless it is another who is asked to refuse it: "должна
    /// отказаться".
    private static boolean refused(String content) {
        int refused = RussianWording.at("refused", content);
        int demanded = RussianWording.at("demanded", content);
        boolean asked = demanded >= 0 && demanded < refused && content.startsWith("отказ", refused);
        return refused >= 0 && !asked && !is("asked_not", content) && !is("given_up", content);
    }

    private static boolean is(String sense, String content) {
        return RussianWording.is(sense, content);
    }

    /// The act of a sentence in which a press release speaks for itself.
    public static Act ofRelease(String sentence) {
        String content = sentence.toLowerCase(Locale.ROOT);
        if (is("red_line", content)) {
            return Act.RED_LINE;
        }
        String main = RussianConditionals.main(content);
        if (is("condition", content) && (is("harm", main) || is("own_future", content))) {
            return Act.THREAT;
        }
        Act said = fromContent(content, Act.CLAIM, Clause.PLAIN);
        boolean own = is("own_voice", content);
        return said == Act.DENY || own ? said : Act.CLAIM;
    }

    /// The act of a sentence in which an author speaks: a forecast, a verdict, a demand; a claim
    /// when it is none of these.
    public static Act ofAuthor(String sentence) {
        String content = sentence.toLowerCase(Locale.ROOT);
        if (is("advised", content)) {
            return Act.DEMAND;
        }
        if (is("guessed", content)) {
            return Act.FORECAST;
        }
        return Appraisals.russian().between(sentence) != null ? Act.VERDICT : Act.CLAIM;
    }
}
