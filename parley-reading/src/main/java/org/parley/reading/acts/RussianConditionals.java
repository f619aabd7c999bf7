package org.parley.reading.acts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What of a Russian content is said under a condition, and what the condition is: "если Минск
/// заплатит, то Москва откроет кран".
final class RussianConditionals {
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /// A condition that has not come true and will not.
    private static final Pattern UNREAL = Pattern.compile("\\bесли бы\\b", FLAGS);

    /// Where a condition begins.
    private static final Pattern OPENS = Pattern.compile("\\bесли\\b", FLAGS);

    /// What says that the condition is over and its consequence begins.
    private static final Pattern THEN = Pattern.compile(",\\s*(?:то|тогда)\\b", FLAGS);

    private static final Pattern DENIED = Pattern.compile("\\bне\\b", FLAGS);

    private RussianConditionals() {}

    /// Whether a content tells what would be, or would have been, under a condition that does not
    /// hold: nobody offers, accepts or refuses anything by it.
    static boolean unreal(String content) {
        return UNREAL.matcher(content).find();
    }

    /// What a content says without its condition; the whole where it has none, or nothing else.
    static String main(String content) {
        int[] condition = condition(content);
        if (condition[0] < 0) {
            return content;
        }
        String rest = content.substring(0, condition[0]) + content.substring(condition[1]);
        return rest.replaceAll("(?U)[^\\w]|\\bчто\\b", "").isEmpty() ? content : rest.strip();
    }

    /// Whether something is made to depend on another's doing it: "если армия отойдёт", not "если
    /// армия не отойдёт".
    static boolean onDoing(String content) {
        int[] condition = condition(content);
        return condition[0] >= 0
                && !unreal(content)
                && !DENIED.matcher(content.substring(condition[0], condition[1])).find();
    }

    /// Start and end of the first condition: to "то", to the first comma where it opens the
    /// content, else to the end; -1 twice when there is none.
    private static int[] condition(String content) {
        Matcher opens = OPENS.matcher(content);
        if (!opens.find()) {
            return new int[] {-1, -1};
        }
        Matcher then = THEN.matcher(content).region(opens.end(), content.length());
        int comma = content.indexOf(',', opens.end());
        boolean leads = opens.start() < 6;
        int end = then.find() ? then.start() : leads && comma > 0 ? comma : content.length();
        return new int[] {opens.start(), end};
    }
}
