package org.parley.reading.verdicts;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Verdict;

/// What a judgement says: by which yardstick, and whether it was met.
public final class EnglishVerdicts {
    private static final Pattern AIM =
            Pattern.compile(
                    "\\bif the (?:objective|objectives|aim|goal|purpose|task|point|idea) (?:of [^,]{1,60}? )?(?:was|were|is|had been) (?:to )?([^,]{4,160}),\\s*(?:then|the|they|it)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MEASURE =
            Pattern.compile(
                    "\\b(?:by|against|on|under) (?:the|that|this|a|his|her|its|their|[a-z]+'s) (?:\\w+ )?(?:yardstick|measure|standard|test|criterion|benchmark|metric) (?:of|that|:|–|—)\\s*([^,.;]{4,160})",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern APPROACH =
            Pattern.compile(
                    "\\b(?:framework|approach|perspective|point of view|standpoint|logic|view) of (?:the |a )?[“\"«]([^”\"»]{4,120})[”\"»]|[“\"«]([^”\"»]{4,120})[”\"»] (?:approach|yardstick|standard|test|logic|criterion)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MEASURED =
            Pattern.compile(
                    "\\b(?:measured|judged|seen|viewed|taken|assessed) (?:by|against|as|in terms of) ([^,.;]{4,120}),",
                    Pattern.CASE_INSENSITIVE);

    /// Whose judgement an author tells: "For Kenya the round was a failure".
    private static final Pattern FOR_WHOM =
            Pattern.compile(
                    "^(?:(?:But|And|Yet|So) f|F)or ((?:the )?\\p{Lu}[\\p{L}’'-]*(?: (?:(?:and|of|the) ){0,2}\\p{Lu}[\\p{L}’'-]*){0,4}),? (?:however, |though, )?(?:the|this|these|it|that|they|those)\\b[^.;]{0,60}?\\b(?:is|are|was|were|has been|had been|proved|remains?|ended)\\b");

    private static final Pattern EXPECTED =
            Pattern.compile(
                    "^(.{3,60}?)\\s+(?:had |have |has )?(?:expected|hoped for|hoped to see|wanted|counted on|looked for|were hoping for|was hoping for|aimed at|set out to get)\\s+(.{4,200}?)(?:\\s+from (?:the|these|this|a)\\b.*|[.;]?)$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MEASURED_BY_EXPECTATION =
            Pattern.compile(
                    "\\b(?:(?:this|that|these|those|their|the|such) (?:level of |modest |low |high )?(?:expectations?|hopes?|bar|yardstick|standard|test|aims?)|as expected|expectations)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_MET =
            Pattern.compile(
                    "\\b(?:fail\\w*|no (?:progress|breakthrough|result|agreement|movement|success|solution)|not (?:a )?(?:success|succeed\\w*|met|satisf\\w+|enough|productive|constructive|achieve\\w*|produce\\w*|yield\\w*|reach\\w*|deliver\\w*)|without (?:a |any )?(?:result|agreement|breakthrough|progress|rapprochement)|divided|no longer exist\\w*|unacceptable|weakens?|hardly|failing|gave little|got less|disappoint\\w*|setback|dead end|deadlock|stalemate|hopeless|fruitless|unsuccessful|unsatisfactory|fell short|fall short|waste of time|came to nothing|collapse\\w*|missed|unmet|did(?:n't| not) (?:meet|deliver|bring|produce|satisfy|bridge|achieve|yield|resolve)|little progress|empty-handed|unsuccessful|insufficient|inadequate)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTLY =
            Pattern.compile(
                    "\\b(?:part(?:ly|ial|ially)|some progress|limited|mixed|modest|half|to (?:a|some) (?:degree|extent)|not (?:fully|entirely|wholly)|only (?:some|a little)|halfway|incomplete|a start|still (?:a lot|much)|largely|progress\\b[^.]{0,80}\\bbut|frank|convergence\\b[^.]{0,80}\\bnone)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_FAILURE =
            Pattern.compile(
                    "\\b(?:not|never|no|neither|far from|hardly|n't)(?: been)? (?:a |an |in )?(?:complete |total )?(?:failure|failed|vain|wasted|setback|dead end|disappoint\\w*|waste)\\b");

    private EnglishVerdicts() {}

    /// What is measured by.
    ///
    /// @param holder whose expectation it was; null when it is the speaker's
    /// @param yardstick in the text's words; empty when none is given
    public record Yardstick(@Nullable String holder, String yardstick) {}

    /// The yardstick of a judgement.
    ///
    /// @param sentence the judgement
    /// @param before the sentence before it; empty when there is none
    public static Yardstick yardstick(String sentence, String before) {
        for (Pattern pattern : new Pattern[] {AIM, APPROACH, MEASURE, MEASURED}) {
            Matcher matcher = pattern.matcher(sentence);
            if (matcher.find()) {
                String named = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                return new Yardstick(pattern == APPROACH ? "unnamed" : null, named.strip());
            }
        }
        if (MEASURED_BY_EXPECTATION.matcher(sentence).find()) {
            Matcher expected = EXPECTED.matcher(before.strip());
            if (expected.find()) {
                return new Yardstick(
                        lowerFirst(expected.group(1).strip()), expected.group(2).strip());
            }
        }
        Matcher whom = FOR_WHOM.matcher(sentence.strip());
        return new Yardstick(whom.find() ? whom.group(1) : null, "");
    }

    /// Whether the yardstick was met, by the words of the judgement.
    public static Verdict.Result result(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (NO_FAILURE.matcher(plain).find()) {
            return Verdict.Result.MET;
        }
        if (PARTLY.matcher(plain).find()) {
            return Verdict.Result.PARTLY_MET;
        }
        return NOT_MET.matcher(plain).find() ? Verdict.Result.NOT_MET : Verdict.Result.MET;
    }

    private static String lowerFirst(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                : words;
    }
}
