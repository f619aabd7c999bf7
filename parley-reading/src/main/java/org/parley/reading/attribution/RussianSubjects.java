package org.parley.reading.attribution;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.reading.words.RussianWords;
import org.parley.reading.words.Sentence;
import org.parley.reading.words.Token;

/// Finds the phrase that names who does what a verb says: before it, behind it, or as a place ("В
/// Тегеране считают"). All ranges are token indices, half-open.
final class RussianSubjects {
    private static final int LONGEST = 16;
    private static final int LIST_ITEM = 6;
    static final Set<String> PRONOUNS =
            Set.of("он", "она", "они", "его", "ее", "её", "их", "мы", "я");
    private static final Set<String> POSSESSIVES = Set.of("его", "ее", "её", "их");
    static final Set<String> RELATIVES =
            Set.of("который", "которая", "которое", "которые", "кто", "что", "это");
    static final Set<String> PLACES = Set.of("в", "во", "на");
    private static final Set<String> LOOSE =
            Set.of(
                    "также", "уже", "ранее", "же", "тоже", "ещё", "еще", "вновь", "снова", "лишь",
                    "только", "и", "бы", "однако", "затем");
    static final Set<String> TIMES =
            Set.of(
                    "понедельник",
                    "вторник",
                    "среду",
                    "четверг",
                    "пятницу",
                    "субботу",
                    "воскресенье",
                    "неделе",
                    "месяце",
                    "году",
                    "ходе",
                    "частности",
                    "очередь",
                    "январе",
                    "феврале",
                    "марте",
                    "апреле",
                    "мае",
                    "июне",
                    "июле",
                    "августе",
                    "сентябре",
                    "октябре",
                    "ноябре",
                    "декабре",
                    "итоге",
                    "результате",
                    "интервью",
                    "эфире",
                    "заявлении",
                    "документе",
                    "тексте",
                    "письме",
                    "коммюнике",
                    "нем",
                    "нём",
                    "этом");
    private static final Set<String> MONTHS =
            Set.of(
                    "января",
                    "февраля",
                    "марта",
                    "апреля",
                    "мая",
                    "июня",
                    "июля",
                    "августа",
                    "сентября",
                    "октября",
                    "ноября",
                    "декабря");
    private static final Set<String> OBLIQUE =
            Set.of("ого", "его", "ому", "ему", "ами", "ями", "ах", "ях", "ов", "ом", "ем", "у");

    private final RussianWords words;
    private final RussianPlaces places;
    private final RussianFollowingSubjects following;

    RussianSubjects(RussianWords words) {
        this.words = words;
        this.places = new RussianPlaces(words);
        this.following = new RussianFollowingSubjects(words, this);
    }

    static boolean pronoun(Token token) {
        return PRONOUNS.contains(token.lower());
    }

    /// The subject before a cue that begins at `from`, or the place that stands for one; null when
    /// its clause has none of its own.
    int @Nullable [] before(Sentence s, int from) {
        return before(s, from, plural(s.at(from).is("не") ? s.at(from + 1) : s.at(from)));
    }

    private int @Nullable [] before(Sentence s, int from, boolean plural) {
        int end = from;
        while (end > 0 && loose(s.at(end - 1))) {
            end--;
        }
        if (end > 1 && s.at(end - 1).is(",")) {
            return aside(s, end - 1, plural);
        }
        int start = clauseStart(s, end);
        if (plural && start < end && PLACES.contains(s.at(start).lower())) {
            int close = places.end(s, start, end);
            if (close > start) {
                return new int[] {start, close};
            }
        }
        int head = agreeing(s, start, end, from);
        if (head >= end || RELATIVES.contains(s.at(head).lower()) || verbs(s, start, end)) {
            return null;
        }
        if (head > start && POSSESSIVES.contains(s.at(head - 1).lower())) {
            head--;
        }
        int last = withoutAdverbial(s, head, end);
        head = pastDate(s, head, last);
        if (head >= last) {
            return null;
        }
        return last - head > LONGEST ? null : new int[] {listStart(s, head, start, last), last};
    }

    /// What a relative clause or a participle behind a comma belongs to: "МВФ, обещавший", "Иран,
    /// который требует"; null when the verb stands in neither.
    int @Nullable [] antecedent(Sentence s, int from) {
        int comma = from - 1;
        while (comma > 0 && loose(s.at(comma))) {
            comma--;
        }
        boolean relative =
                comma > 0
                        && RELATIVES.contains(s.at(comma).lower())
                        && s.at(comma).lower().startsWith("котор");
        comma -= relative ? 1 : 0;
        boolean participle =
                words.forms(s.at(from).lower()).stream()
                        .anyMatch(form -> RussianCues.participle(s, from, form));
        if (comma < 1 || !s.at(comma).is(",") || !relative && !participle) {
            return null;
        }
        int start = comma;
        while (start > 0
                && !boundary(s.at(start - 1))
                && !verb(s.at(start - 1))
                && comma - start < LONGEST) {
            start--;
        }
        int head = firstNominative(s, start, comma, _ -> true);
        if (head >= comma) {
            // "с послом, который заявил": the noun phrase next to the comma
            head = comma - 1;
            while (head > start && !words.any(s.at(head - 1).lower(), "PREP")) {
                head--;
            }
        }
        return new int[] {head, comma};
    }

    private boolean verb(Token token) {
        return token.word()
                && !token.capital()
                && !words.any(token.lower(), "NN")
                && (words.any(token.lower(), "VB") || words.any(token.lower(), "DPT"));
    }

    /// Past a clause or a word set off by commas between subject and verb: "Лондон, будучи
    /// гарантом, согласен".
    private int @Nullable [] aside(Sentence s, int close, boolean plural) {
        int open = close - 1;
        while (open > 0 && !s.at(open).is(",")) {
            if (NounPhrases.quoteMark(s.at(open)) || s.at(open).is(":")) {
                return null;
            }
            open--;
        }
        if (open == 0 || close - open > LONGEST) {
            return null;
        }
        Token first = s.at(open + 1);
        boolean clause =
                words.any(first.lower(), "PT:")
                        || described(s, open + 1, close)
                        || first.lower().startsWith("котор")
                        || open + 2 < close && s.at(open + 2).lower().startsWith("котор");
        boolean told = close - open <= 5 && verb(first) && words.any(first.lower(), "VB:Past");
        boolean word =
                told
                        || words.any(first.lower(), "DPT")
                        || words.any(first.lower(), "PREP")
                        || words.any(first.lower(), "ADV")
                        || words.any(first.lower(), "CONJ")
                                && !first.is("что")
                                && !first.is("чтобы")
                                && !first.is("если");
        if (!clause && !word) {
            return null;
        }
        int[] named = before(s, open, plural);
        return named == null || named[1] != open
                ? null
                : clause ? new int[] {named[0], close} : named;
    }

    /// "Сотрудник, знакомый с перепиской,".
    private boolean described(Sentence s, int from, int to) {
        return from + 1 < to
                && words.any(s.at(from).lower(), "ADJ:Posit")
                && words.any(s.at(from + 1).lower(), "PREP");
    }

    /// Where the clause of a subject that ends at `end` begins, past short names in quotation
    /// marks: "депутаты партии «Фидес»".
    private static int clauseStart(Sentence s, int end) {
        int start = end;
        while (start > 0) {
            int quoted = closing(s.at(start - 1)) ? opening(s, start - 1) : -1;
            if (quoted < 0 && boundary(s.at(start - 1))) {
                break;
            }
            start = quoted < 0 ? start - 1 : quoted;
        }
        return start;
    }

    boolean loose(Token token) {
        return token.word()
                && (LOOSE.contains(token.lower())
                        || !PRONOUNS.contains(token.lower())
                                && words.any(token.lower(), "ADV")
                                && !words.any(token.lower(), "NN:")
                                && !token.is("что"));
    }

    private static boolean closing(Token token) {
        return token.text().equals("»");
    }

    /// Index of the mark that opens a short name in quotation marks; -1 for a quotation.
    private static int opening(Sentence s, int close) {
        for (int i = close - 1; i >= 0 && i >= close - 6; i--) {
            if (s.at(i).text().equals("«")) {
                return i;
            }
            if (s.at(i).is(",") || s.at(i).is(".")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean boundary(Token token) {
        return token.is(",")
                || token.is(";")
                || token.is(":")
                || token.is(".")
                || token.is("/")
                || NounPhrases.dash(token)
                || NounPhrases.quoteMark(token)
                || token.is("что")
                || token.is("но")
                || token.is("а")
                || token.is("чтобы")
                || token.is("если")
                || token.is("(")
                || token.is(")");
    }

    /// The first nominative that agrees with the verb, else the first of any kind: "Обвинения он
    /// назвал".
    private int agreeing(Sentence s, int start, int end, int verb) {
        Token at = s.at(verb).is("не") && verb + 1 < s.size() ? s.at(verb + 1) : s.at(verb);
        String gender = "";
        for (RussianWords.Form form : words.forms(at.lower())) {
            if (form.is("VB:Past") && !form.tag().contains("PL")) {
                gender = form.tag().substring(form.tag().lastIndexOf(':'));
            }
        }
        String wanted = gender;
        int any = firstNominative(s, start, end, _ -> true);
        int own =
                wanted.isEmpty()
                        ? any
                        : firstNominative(s, start, end, token -> singular(token, wanted));
        return own < end ? own : any;
    }

    private boolean singular(Token token, String gender) {
        List<RussianWords.Form> forms = words.forms(token.lower());
        return forms.isEmpty()
                || forms.stream()
                        .anyMatch(form ->
                                form.is("ABR")
                                        || form.nominative()
                                                && (form.tag().contains(gender)
                                                        || form.is("PNN:Sin")
                                                        || form.is("PNN:Masc")
                                                                && gender.equals(":Masc"))
                                        || form.tag().equals("NN:Anim" + gender)
                                        || form.tag().equals("NN:Inanim" + gender));
    }

    private int firstNominative(Sentence s, int start, int end, Predicate<Token> wanted) {
        int k = start;
        boolean governed = false;
        while (k < end) {
            boolean preposition = words.any(s.at(k).lower(), "PREP") && !nominative(s.at(k));
            boolean object =
                    POSSESSIVES.contains(s.at(k).lower()) && k + 1 < end && pronoun(s.at(k + 1));
            if (!object
                    && (!governed || pronoun(s.at(k)))
                    && nominative(s.at(k))
                    && wanted.test(s.at(k))) {
                break;
            }
            governed = preposition || governed && words.any(s.at(k).lower(), "ADJ");
            k++;
        }
        if (k < end && k > start && NounPhrases.quoteMark(s.at(k - 1))) {
            return k - 1;
        }
        return k;
    }

    /// Whether a word may be the subject, or stand in it first.
    boolean nominative(Token token) {
        if (NounPhrases.quoteMark(token) || !token.word()) {
            return false;
        }
        List<RussianWords.Form> forms = words.forms(token.lower());
        if (forms.isEmpty()) {
            return token.capital() || OBLIQUE.stream().noneMatch(token.lower()::endsWith);
        }
        boolean preposition =
                forms.stream()
                        .anyMatch(
                                form -> form.is("PREP") || form.is("CONJ") || form.is("PARTICLE"));
        return !preposition
                && forms.stream()
                        .anyMatch(form ->
                                form.nominative()
                                        || form.is("ABR")
                                        || form.tag().equals("NN:Inanim:Masc")
                                        || form.tag().equals("NN:Inanim:Neut")
                                        || form.tag().equals("NN:Inanim:Fem")
                                        || form.is("NN:Anim:Masc")
                                                && form.tag().indexOf(':', 12) < 0);
    }

    private boolean verbs(Sentence s, int start, int end) {
        for (int k = start; k < end; k++) {
            Token token = s.at(k);
            boolean verb =
                    words.any(token.lower(), "VB:Past")
                            || words.any(token.lower(), "VB:Real")
                            || words.any(token.lower(), "VB:Fut")
                            || words.any(token.lower(), "VB:INF");
            if (verb && !words.any(token.lower(), "NN") && !token.capital()) {
                return true;
            }
        }
        return false;
    }

    /// Past "9 июля" or "The Times 12 декабря" before a subject; `end` when nothing else is there.
    private static int pastDate(Sentence s, int head, int end) {
        for (int k = head; k + 1 < end; k++) {
            if (dated(s.at(k)) && MONTHS.contains(s.at(k + 1).lower())) {
                boolean year = k + 3 < end && dated(s.at(k + 2)) && s.at(k + 3).is("года");
                return k + (year ? 4 : 2);
            }
        }
        return head;
    }

    /// Without "в четверг" or "по итогам встречи" at the subject's end.
    private int withoutAdverbial(Sentence s, int head, int end) {
        for (int k = head + 1; k < end; k++) {
            Token token = s.at(k);
            boolean preposition =
                    !token.capital()
                            && words.any(token.lower(), "PREP")
                            && k + 1 < end
                            && !words.any(token.lower(), "NN:Anim");
            if (!preposition) {
                continue;
            }
            boolean office =
                    !TIMES.contains(s.at(k + 1).lower())
                            && (token.is("по") && !s.at(k + 1).is("итогам")
                                    || behalf(s, k)
                                    || token.is("при")
                                    || s.at(k + 1).capital() && !s.at(k - 1).capital()
                                    || s.at(end - 1).capital() && end - 1 > k + 1);
            if (!office) {
                return k;
            }
        }
        return end;
    }

    /// "От имени группы".
    static boolean behalf(Sentence s, int k) {
        return s.at(k).is("от")
                && k + 1 < s.size()
                && (s.at(k + 1).is("имени") || s.at(k + 1).is("лица"));
    }

    /// Where "Россия, Турция и Иран" begins, when `head` is one of its later items.
    private int listStart(Sentence s, int head, int start, int end) {
        boolean joined = false;
        for (int k = head; k < end; k++) {
            joined |= s.at(k).is("и");
        }
        int first = head;
        int comma = start - 1;
        while (joined && head == start && comma > 0 && s.at(comma).is(",")) {
            int item = comma;
            while (item > 0 && !boundary(s.at(item - 1))) {
                item--;
            }
            boolean phrase =
                    item < comma
                            && comma - item <= LIST_ITEM
                            && nominative(s.at(item))
                            && !verbs(s, item, comma);
            if (!phrase) {
                break;
            }
            first = item;
            comma = item - 1;
        }
        return first;
    }

    /// Whether a verb or predicate is plural, so that a place can be its subject.
    boolean plural(Token verb) {
        return words.forms(verb.lower()).stream()
                .anyMatch(form ->
                        (form.is("VB") || form.is("PT_Short") || form.is("ADJ:Short"))
                                && form.tag().contains(":PL"));
    }

    static boolean dated(Token token) {
        return Character.isDigit(token.text().charAt(0));
    }

    /// The phrase behind a verb that names who spoke; null when there is none.
    int @Nullable [] after(Sentence s, int verb) {
        return following.after(s, verb);
    }
}
