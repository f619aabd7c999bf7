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

/// Russian words that judge talks or what came of them, as [Appraisals] has the English:
/// "историческое достижение", "разошлись ни с чем", "шаг вперёд".
public final class RussianAppraisals {
    private static final int NEAR = 70;
    private static final List<Entry> ENTRIES = read();
    private static final Pattern OBJECT = objects();
    private static final Pattern NEGATION =
            Pattern.compile(
                    "(?U)\\b(?:не|нет|ни|без|никак\\w+|вряд ли|едва ли|нельзя|отнюдь не)(?: \\w+){0,2} $");
    private static final Pattern NEGATED_BEHIND =
            Pattern.compile("(?U)^(?: \\w+){0,6} (?:нет|не было|не видно|не видим)\\b");
    private static final Pattern WOULD_BE =
            Pattern.compile(
                    "(?U)\\b(?:если|чтобы|бы|будет|будут|должн\\w+|долж\\w+|над[её]\\w+|рассчитыва\\w+|хот\\w+|нужн\\w+|необходим\\w+|призва\\w+|готов\\w*)(?: \\w+){0,4} $");

    /// @param alone whether it judges talks whatever stands beside it
    private record Entry(Pattern words, Verdict.Result result, boolean alone) {}

    private RussianAppraisals() {}

    /// Whether, and how, an author's sentence judges talks: it must name them or their result. Null
    /// when it does not.
    public static Verdict.@Nullable Result between(String sentence) {
        return OBJECT.matcher(plain(sentence)).find() ? of(sentence, false) : null;
    }

    /// Whether, and how, words judge talks; null when they do not.
    ///
    /// @param about whether it is known that they are about the talks or their result
    public static Verdict.@Nullable Result of(String words, boolean about) {
        String plain = plain(words);
        Set<Verdict.Result> found = EnumSet.noneOf(Verdict.Result.class);
        boolean[] taken = new boolean[plain.length()];
        for (Entry entry : ENTRIES) {
            Matcher matcher = entry.words().matcher(plain);
            while (matcher.find()) {
                if (!taken[matcher.start()] && counts(entry, plain, matcher, about)) {
                    Arrays.fill(taken, matcher.start(), matcher.end(), true);
                    boolean behind = NEGATED_BEHIND.matcher(plain.substring(matcher.end())).find();
                    found.add(turned(entry.result(), plain.substring(0, matcher.start()), behind));
                }
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        return found.size() == 1 ? found.iterator().next() : Verdict.Result.PARTLY_MET;
    }

    private static boolean counts(Entry entry, String plain, Matcher matcher, boolean about) {
        if (WOULD_BE.matcher(plain.substring(0, matcher.start())).find()) {
            return false;
        }
        int from = Math.max(0, matcher.start() - NEAR);
        int to = Math.min(plain.length(), matcher.end() + NEAR);
        return about || entry.alone() || OBJECT.matcher(plain).region(from, to).find();
    }

    private static Verdict.Result turned(Verdict.Result result, String before, boolean denied) {
        if (!denied && !NEGATION.matcher(before).find()) {
            return result;
        }
        return switch (result) {
            case MET, PARTLY_MET -> Verdict.Result.NOT_MET;
            case NOT_MET -> Verdict.Result.MET;
        };
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('\n', ' ');
    }

    private static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = RussianAppraisals.class.getResourceAsStream("appraisals-ru.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The table appraisals-ru.tsv is not in the jar.");
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

    private static Pattern objects() {
        WordLists lists = WordLists.read(RussianAppraisals.class, "objects-ru.tsv");
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
