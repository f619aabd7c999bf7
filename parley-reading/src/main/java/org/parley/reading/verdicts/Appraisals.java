package org.parley.reading.verdicts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Verdict;
import org.parley.reading.words.WordLists;

/// Words that judge talks or what came of them, whatever the act: "the text is unacceptable to us",
/// "a historic achievement", "without any rapprochement", "разошлись ни с чем".
///
/// Most such words judge other things too, so they count only beside a word for talks or their
/// result; a few ("deadlock", "empty-handed") judge talks by themselves. The words of a language
/// stand in two tables, `appraisals-xx.tsv` and `objects-xx.tsv`.
public final class Appraisals {
    /// Matches nothing.
    private static final String NEVER = "(?!)";

    private final List<Entry> entries;
    private final Pattern object;
    private final int near;
    private final Pattern negation;
    private final Pattern negationBehind;
    private final Pattern condition;
    private final Pattern wouldBe;

    /// @param alone whether it judges talks whatever stands beside it
    private record Entry(Pattern words, Verdict.Result result, boolean alone) {}

    /// @param language ending of the tables' names
    /// @param near how many characters from a judging word one for talks may stand
    /// @param negation before a judging word, up to its first letter
    /// @param negationBehind after a judging word
    /// @param condition in words that only say what would have to be
    /// @param wouldBe before a judging word that tells a wish or a duty
    private Appraisals(
            String language,
            int near,
            String negation,
            String negationBehind,
            String condition,
            String wouldBe) {
        this.entries = entries("appraisals-%s.tsv".formatted(language));
        this.object = object("objects-%s.tsv".formatted(language));
        this.near = near;
        this.negation = Pattern.compile(negation);
        this.negationBehind = Pattern.compile(negationBehind);
        this.condition = Pattern.compile(condition);
        this.wouldBe = Pattern.compile(wouldBe);
    }

    private static final class English {
        private static final Appraisals WORDS =
                new Appraisals(
                        "en",
                        60,
                        "\\b(?:not|no|never|nor|neither|hardly|far from|n't|nothing)(?: \\w+){0,2} $",
                        NEVER,
                        "\\bwithout\\b.{1,80}\\b(?:no|not|nothing|never|cannot)\\b|\\b(?:no|not|nothing|never|cannot)\\b.{1,80}\\b(?:without|unless|until)\\b|^\\W*(?:if|unless)\\b",
                        "\\b(?:would|could|should|must|may|might|will|if|hope[sd]?|want(?:s|ed)?|need(?:s|ed)?|call(?:s|ed)? for|ready|seeks?|sought|urg(?:e|es|ed)|let us|to (?:have|hold|find|reach|make|achieve))(?: \\w+){0,4} $");
    }

    private static final class Russian {
        private static final Appraisals WORDS =
                new Appraisals(
                        "ru",
                        70,
                        "(?U)\\b(?:не|нет|ни|без|никак\\w+|вряд ли|едва ли|нельзя|отнюдь не)(?: \\w+){0,2} $",
                        "(?U)^(?: \\w+){0,6} (?:нет|не было|не видно|не видим)\\b",
                        NEVER,
                        "(?U)\\b(?:если|чтобы|бы|будет|будут|должн\\w+|долж\\w+|над[её]\\w+|рассчитыва\\w+|хот\\w+|нужн\\w+|необходим\\w+|призва\\w+|готов\\w*)(?: \\w+){0,4} $");
    }

    /// The words of English.
    public static Appraisals english() {
        return English.WORDS;
    }

    /// The words of Russian.
    public static Appraisals russian() {
        return Russian.WORDS;
    }

    /// Whether, and how, an author's sentence judges talks: it must name them or their result. Null
    /// when it does not.
    public Verdict.@Nullable Result between(String sentence) {
        return object.matcher(plain(sentence)).find() ? of(sentence, false) : null;
    }

    /// Whether, and how, words judge talks; null when they do not.
    ///
    /// @param words what was said
    /// @param about whether it is known that they are about the talks or their result, so that no
    ///   word for those need stand near
    public Verdict.@Nullable Result of(String words, boolean about) {
        String plain = plain(words);
        if (condition.matcher(plain).find()) {
            return null;
        }
        Set<Verdict.Result> found = EnumSet.noneOf(Verdict.Result.class);
        boolean[] taken = new boolean[plain.length()];
        for (Entry entry : entries) {
            Matcher matcher = entry.words().matcher(plain);
            while (matcher.find()) {
                if (!taken[matcher.start()] && counts(entry, plain, matcher, about)) {
                    Arrays.fill(taken, matcher.start(), matcher.end(), true);
                    found.add(turned(entry.result(), plain, matcher));
                }
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        return found.size() == 1 ? found.iterator().next() : Verdict.Result.PARTLY_MET;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('ё', 'е')
                .replace('\n', ' ');
    }

    private boolean counts(Entry entry, String plain, Matcher matcher, boolean about) {
        if (wouldBe.matcher(plain.substring(0, matcher.start())).find()) {
            return false;
        }
        int from = Math.max(0, matcher.start() - near);
        int to = Math.min(plain.length(), matcher.end() + near);
        return about || entry.alone() || object.matcher(plain).region(from, to).find();
    }

    /// A negation turns praise into blame, and blame into praise ("no deadlock").
    private Verdict.Result turned(Verdict.Result result, String plain, Matcher matcher) {
        boolean negated =
                negation.matcher(plain.substring(0, matcher.start())).find()
                        || negationBehind.matcher(plain.substring(matcher.end())).find();
        if (!negated) {
            return result;
        }
        return switch (result) {
            case MET, PARTLY_MET -> Verdict.Result.NOT_MET;
            case NOT_MET -> Verdict.Result.MET;
        };
    }

    private static List<Entry> entries(String table) {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = Appraisals.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table %s is not in the jar.".formatted(table));
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("words\t"))
                    .map(line -> line.split("\t"))
                    .forEach(cells ->
                            entries.add(
                                    new Entry(
                                            words(Arrays.asList(cells[0].split("\\|"))),
                                            Verdict.Result.valueOf(
                                                    cells[1].toUpperCase(Locale.ROOT)),
                                            cells[2].equals("yes"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(entries);
    }

    private static Pattern object(String table) {
        WordLists lists = WordLists.read(Appraisals.class, table);
        List<String> all = new ArrayList<>(lists.of("talks"));
        all.addAll(lists.of("result"));
        return words(all);
    }

    private static Pattern words(List<String> words) {
        return Pattern.compile(
                words.stream()
                        .map(word -> Pattern.quote(word).replace("~", "\\E\\w*\\Q"))
                        .collect(Collectors.joining("|", "(?U)\\b(?:", ")\\b")));
    }
}
