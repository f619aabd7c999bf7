package org.parley.reading.acts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Attribution;

/// Decides the act of a Russian attribution, in the same order and by the same means as
/// [EnglishActs]: what is said tells it first, then the cue.
public final class RussianActs {
    private static final int LONG_ACCEPTANCE = 160;
    private static final Pattern ACCUSING =
            Pattern.compile("\\|(?:осуд|осужд|обвин|возложить|возлагать|приветств)");

    private RussianActs() {}

    /// The act of an attribution.
    ///
    /// @param text the document's text
    public static Act of(Attribution attribution, String text) {
        StringBuilder joined = new StringBuilder();
        attribution.content().forEach(range -> joined.append(range.of(text)).append(' '));
        String content = joined.toString().toLowerCase(Locale.ROOT).strip();
        Act cue = attribution.act();
        if (is("red_line", content) && cue != Act.CONCERN && cue != Act.DENY) {
            return Act.RED_LINE;
        }
        Act told = ofCue(attribution, content);
        if (told != null) {
            return told;
        }
        if (attribution.negated()) {
            return negated(attribution, cue);
        }
        String words = attribution.cueWords();
        if (cue == Act.PROMISE && !words.contains("|завер") && !words.contains("|увер")) {
            return is("own_harm", content) ? Act.THREAT : cue;
        }
        boolean neutral =
                cue == Act.CLAIM && !ACCUSING.matcher(words).find()
                        || cue == Act.DEMAND && words.contains("|наде")
                        || words.contains("|увер")
                        || words.contains("|завер");
        if (words.contains("|возраз") || words.contains("|парир")) {
            Act said = fromContent(content, Act.CLAIM);
            return said == Act.CLAIM || said == Act.FORECAST || said == Act.ACCEPT ? cue : said;
        }
        if (!neutral) {
            return cue;
        }
        Act said = fromContent(content, cue);
        boolean kept = said == Act.FORECAST || said == Act.CLAIM || said == Act.REFUSE;
        return cue == Act.PROMISE && kept ? cue : said;
    }

    /// What a cue does that weighs its content in its own way; null when it has none.
    private static @Nullable Act ofCue(Attribution attribution, String content) {
        String words = attribution.cueWords();
        if (words.contains("|исключ")) {
            boolean harmful = is("harm", content) || is("held_open", content);
            return !attribution.negated() ? Act.REFUSE : harmful ? Act.THREAT : Act.OFFER;
        }
        if (words.contains("|выступ")
                || words.contains("|высказаться")
                || words.contains("|высказываться")) {
            return words.contains(" против")
                    ? Act.REFUSE
                    : words.contains(" за") ? Act.DEMAND : Act.OFFER;
        }
        if (words.contains("|предуп")) {
            return warned(content);
        }
        if (words.contains("|допус")) {
            return is("held_open", content) || is("harm", content) ? Act.THREAT : Act.FORECAST;
        }
        if (words.contains("|назва") || words.contains("|охаракт") || words.contains("|оцен")) {
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
        if (content.contains("неприемлем") || content.contains("недопустим")) {
            return Act.REFUSE;
        }
        return is("talks", content) || is("judged", content) || is("judged_alone", content)
                ? Act.VERDICT
                : Act.CLAIM;
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
                                : fromContent(content, Act.CLAIM);
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

    private static Act fromContent(String content, Act cue) {
        if (is("harm", content) && is("condition", content)) {
            return Act.THREAT;
        }
        if (is("untrue", content)) {
            return Act.DENY;
        }
        if (is("talks_empty", content)) {
            return Act.VERDICT;
        }
        if (refused(content)) {
            return Act.REFUSE;
        }
        if (!is("demanded", content)
                && (is("judged_alone", content) || is("talks", content) && is("judged", content))) {
            return Act.VERDICT;
        }
        if (is("offered", content)) {
            return Act.OFFER;
        }
        if (is("demanded", content)) {
            return Act.DEMAND;
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
        return is("foretold", content)
                ? Act.FORECAST
                : cue == Act.DEMAND || cue == Act.FORECAST ? cue : Act.CLAIM;
    }

    /// Whether something is refused, unless it is another who is asked to refuse it: "должна
    /// отказаться".
    private static boolean refused(String content) {
        int refused = RussianWording.at("refused", content);
        int demanded = RussianWording.at("demanded", content);
        boolean asked = demanded >= 0 && demanded < refused && content.startsWith("отказ", refused);
        return refused >= 0 && !asked;
    }

    private static boolean is(String sense, String content) {
        return RussianWording.is(sense, content);
    }

    /// Whether a verdict's words say that what was hoped for was not reached.
    public static boolean unfavourable(String words) {
        return is("unfavourable", words);
    }
}
