package org.parley.reading.acts;

import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Attribution;

/// Decides the act of a Russian attribution, in the same order and by the same means as
/// [EnglishActs].
public final class RussianActs {
    private static final int FLAGS =
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern RED_LINE =
            Pattern.compile(
                    "красн\\w+ лини\\w+|никогда не (?:соглас|прим|допуст|откаж|пойд|стан|призна|вступ|будет)\\w*|никогда, никогда|не отступит|ни при как\\w+ услов\\w+|без [^.]{3,60} не (?:будет|может быть)|ни при каких (?:обстоятельствах|условиях)|не подлежит обсуждению|не предмет торга|абсолютно обязательн\\w+|вопрос\\w* жизни и смерти|категорически неприемлем\\w+",
                    FLAGS);
    private static final Pattern HARM =
            Pattern.compile(
                    "последстви\\w+|ответн\\w+ мер\\w+|военно-техническ\\w+|санкци\\w+|контрмер\\w+|удар\\w*|вынужден\\w+|примен\\w+ сил\\w+|ж[её]стк\\w+ ответ\\w*|получит \\w+ и \\w+ ответ|контр\\w+|ответит\\w*|издержк\\w+",
                    FLAGS);
    private static final Pattern CONDITION =
            Pattern.compile(
                    "\\b(?:если|в случае|иначе|в противном случае|люб(?:ое|ая|ой|ые) (?:вторжени\\w+|нападени\\w+|агресси\\w+|попытк\\w+))\\b",
                    FLAGS);
    private static final Pattern HELD_OPEN =
            Pattern.compile(
                    "размещени\\w+|развертывани\\w+|военн\\w+ инфраструктур\\w+|куб\\w+|венесуэл\\w+",
                    FLAGS);
    private static final Pattern REFUSED =
            Pattern.compile(
                    "не (?:позвол\\w+|обсужда\\w+|планиру\\w+|намерен\\w*|собира\\w+|готов\\w*|будет|будут|станет|пойдет|пойдёт|может согласиться|может принять|примет|согласится|допустит|может)\\b|неприемлем\\w+|отказ\\w*\\b|отверг\\w+|исключен\\w*|не видит (?:смысла|оснований|необходимости)|нет (?:необходимости|оснований|смысла)|невозможн\\w+|против\\b",
                    FLAGS);
    private static final Pattern ACCEPTED =
            Pattern.compile(
                    "соглас(?:ил|на|ен|ны|илась|ились)\\w*|договорил\\w+|принял\\w*|достигн\\w+ (?:договорен\\w+|соглашени\\w+|понимани\\w+)",
                    FLAGS);
    private static final Pattern OFFERED =
            Pattern.compile(
                    "\\bготов\\w*|открыт\\w* (?:к|для)|предлага\\w+|предложил\\w*|могла? бы|возможн\\w+ компромисс\\w*",
                    FLAGS);
    private static final Pattern DEMANDED =
            Pattern.compile(
                    "\\bдолж\\w+|необходим\\w*|нужн\\w+|требу\\w+|требован\\w+|настаива\\w+|призыва\\w+|следует|обязан\\w*|чтобы\\b|важно\\b|жд[её]т|жд[её]м|ожида\\w+|рассчитыва\\w+|нужны|пора\\b",
                    FLAGS);
    private static final Pattern TALKS =
            Pattern.compile(
                    "переговор\\w*|встреч\\w+|раунд\\w*|разговор\\w*|консультаци\\w+|заседани\\w+|диалог\\w*|соглашени\\w+|договор\\w*|саммит\\w*|дискусси\\w+|обмен\\w*",
                    FLAGS);
    private static final Pattern JUDGED =
            Pattern.compile(
                    "конструктивн\\w+|полезн\\w+|успе\\w+|провал\\w*|безуспешн\\w+|неудачн\\w+|профессиональн\\w+|откровенн\\w+|прорыв\\w*|продуктивн\\w+|тупик\\w*|разочаров\\w+|деловой|деловым|сложн\\w+|трудн\\w+|прогресс\\w*|не (?:дали|принесл\\w+|привел\\w+)|удовлетвор\\w+|глубок\\w+ и конкретн\\w+",
                    FLAGS);
    private static final Pattern FORETOLD =
            Pattern.compile(
                    "\\b(?:будет|будут|станет|может|могут|сможет|вероятно|возможно|скоро|вскоре|продолжится|состоится|пройдет|пройдёт|приведет|приведёт|ждёт)\\b",
                    FLAGS);
    private static final Pattern UNTRUE =
            Pattern.compile(
                    "не соответству\\w+ действительности|ложь|ложн\\w+|неправд\\w+|беспочвенн\\w+|безосновательн\\w+|голословн\\w+|не собирается нападать|нападать не (?:собира\\w+|планиру\\w+)|не планирует нападать|(?:планов|намерений)(?: и намерений)? (?:нападать|напасть)[^.]{0,30} нет|нет (?:никаких )?(?:планов|намерений) нападать|фейк\\w*|истери\\w+|выдум\\w+|не угрожа\\w+|никому не угрожа\\w+",
                    FLAGS);
    private static final Pattern WORRIED =
            Pattern.compile(
                    "обеспокоен\\w*|озабочен\\w*|тревог\\w*|тревож\\w+|опаса\\w+|опасен\\w*|сожал\\w+",
                    FLAGS);
    private static final Pattern OWN_COURSE =
            Pattern.compile(
                    "^(?:что )?[«\"“]?(?:мы|россия|москва|сша|вашингтон|нато|альянс|он\\w*|киев|германия|берлин|ес|страна)\\W+(?:также |теперь )?(?:будет|будут|будем|продолжит|продолжим|намерен\\w*|планирует|планируем|поможет|направит|передаст|представит)",
                    FLAGS);

    private static final Pattern TALKS_EMPTY =
            Pattern.compile(
                    "прогресса [^.:]{0,40}\\bнет\\b|нет (?:\\w+ ){0,2}(?:прогресса|реакции|повестки)|повестки [^.]{0,30}\\bнет\\b|расход(?:ятся|имся) (?:по|в)|зашл\\w+ в тупик",
                    FLAGS);

    private RussianActs() {}

    /// The act of an attribution.
    ///
    /// @param text the document's text
    public static Act of(Attribution attribution, String text) {
        StringBuilder joined = new StringBuilder();
        attribution.content().forEach(range -> joined.append(range.of(text)).append(' '));
        String content = joined.toString().toLowerCase(Locale.ROOT).strip();
        Act cue = attribution.act();
        String words = attribution.cueWords();
        if (RED_LINE.matcher(content).find() && cue != Act.CONCERN && cue != Act.DENY) {
            return Act.RED_LINE;
        }
        if (words.contains("|исключ")) {
            boolean open = attribution.negated();
            return open
                    ? HARM.matcher(content).find() || HELD_OPEN.matcher(content).find()
                            ? Act.THREAT
                            : Act.OFFER
                    : Act.REFUSE;
        }
        if (words.contains("|выступ")) {
            return words.contains(" против")
                    ? Act.REFUSE
                    : words.contains(" за") ? Act.DEMAND : Act.OFFER;
        }
        if (words.contains("|предуп")) {
            return HARM.matcher(content).find()
                    ? Act.THREAT
                    : FORETOLD.matcher(content).find() ? Act.FORECAST : Act.CLAIM;
        }
        if (words.contains("|допус")) {
            return HELD_OPEN.matcher(content).find() || HARM.matcher(content).find()
                    ? Act.THREAT
                    : Act.FORECAST;
        }
        if (words.contains("|назва") || words.contains("|охаракт") || words.contains("|оцен")) {
            if (UNTRUE.matcher(content).find()) {
                return Act.DENY;
            }
            if (content.contains("неприемлем")) {
                return Act.REFUSE;
            }
            return TALKS.matcher(content).find() || JUDGED.matcher(content).find()
                    ? Act.VERDICT
                    : Act.CLAIM;
        }
        if (words.contains("|выра")) {
            return WORRIED.matcher(content).find()
                    ? Act.CONCERN
                    : content.contains("готовност")
                            ? Act.OFFER
                            : content.contains("надежд")
                                    ? Act.FORECAST
                                    : fromContent(content, Act.CLAIM);
        }
        if (attribution.negated()) {
            return switch (cue) {
                case ACCEPT, OFFER, PROMISE -> Act.REFUSE;
                case DEMAND ->
                        words.contains("|хот") || words.contains("|треб") ? Act.REFUSE : Act.CLAIM;
                default -> cue == Act.REFUSE ? Act.ACCEPT : Act.CLAIM;
            };
        }
        boolean neutral =
                cue == Act.CLAIM
                        || cue == Act.DEMAND && words.contains("|наде")
                        || words.contains("|увер");
        return neutral ? fromContent(content, cue) : cue;
    }

    private static Act fromContent(String content, Act cue) {
        if (HARM.matcher(content).find() && CONDITION.matcher(content).find()) {
            return Act.THREAT;
        }
        if (UNTRUE.matcher(content).find()) {
            return Act.DENY;
        }
        if (TALKS_EMPTY.matcher(content).find()) {
            return Act.VERDICT;
        }
        if (REFUSED.matcher(content).find()) {
            return Act.REFUSE;
        }
        if (TALKS.matcher(content).find()
                && JUDGED.matcher(content).find()
                && !DEMANDED.matcher(content).find()) {
            return Act.VERDICT;
        }
        if (OFFERED.matcher(content).find()) {
            return Act.OFFER;
        }
        if (DEMANDED.matcher(content).find()) {
            return Act.DEMAND;
        }
        if (OWN_COURSE.matcher(content).find()) {
            return Act.PROMISE;
        }
        if (ACCEPTED.matcher(content).find() && content.length() < 160) {
            return Act.ACCEPT;
        }
        if (WORRIED.matcher(content).find()) {
            return Act.CONCERN;
        }
        return FORETOLD.matcher(content).find()
                ? Act.FORECAST
                : cue == Act.DEMAND ? Act.DEMAND : Act.CLAIM;
    }

    /// Whether a verdict's words say that what was hoped for was reached.
    public static boolean unfavourable(String words) {
        return Pattern.compile(
                        "провал\\w*|безуспешн\\w+|неудачн\\w+|тупик\\w*|разочаров\\w+|не (?:дали|принесл\\w+|привел\\w+|удалось)|без (?:прогресса|результата)|нет прогресса|не было прогресса|прогресса [^.:]{0,40}нет|нет (?:\\w+ ){0,2}(?:реакции|повестки)|повестки [^.]{0,30}нет|расходятся|мало",
                        FLAGS)
                .matcher(words)
                .find();
    }
}
