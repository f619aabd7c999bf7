package org.parley.reading.genres;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Speakers' turns in a transcript, and posts under their authors' names.
public final class Turns {
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?m)^[ \\t\\u00a0*_>]*(?:(Q(?=[.: \\t\\u00a0])|A(?=[.:]|[ \\t\\u00a0]{2}))[.:]?[ \\t\\u00a0]*(?=\\S)"
                            + "|([\\p{Lu}][\\p{L}.'’-]*(?:[ \\u00a0]+(?:[\\p{Lu}(][\\p{L}.'’)-]*|of|the|de|van|von|al)){0,6}(?:,[^:\\n]{2,60})?)[*_]*:[*_]*[ \\t\\u00a0]*)");
    private static final Pattern POST =
            Pattern.compile(
                    "(?m)^[ \\t*•–—_-]*([\\p{Lu}][^@\\n:]{1,60}?)[ \\t]*\\((@[A-Za-z0-9_]+)\\)([^:\\n]{0,40}?):?[*_]*[ \\t]*\\n?");
    private static final Pattern TITLED =
            Pattern.compile(
                    "(?:MR|MS|MRS|DR|SECRETARY|AMBASSADOR|MINISTER|PRESIDENT|GENERAL)\\b[ .\\p{L}'’-]+");
    private static final Set<String> ASKING =
            Set.of(
                    "q",
                    "question",
                    "questions",
                    "reporter",
                    "journalist",
                    "moderator",
                    "correspondent",
                    "press",
                    "media",
                    "вопрос",
                    "журналист",
                    "ведущий",
                    "корреспондент",
                    "модератор",
                    "interviewer");

    private Turns() {}

    /// What someone said under their own name.
    ///
    /// @param labelStart first code unit of the name
    /// @param labelEnd one past the last
    /// @param start first code unit of what was said
    /// @param end one past the last
    /// @param asking whether the speaker asks questions rather than answers them
    /// @param heading the whole header line, for dates
    public record Turn(
            int labelStart, int labelEnd, int start, int end, boolean asking, String heading) {}

    /// The turns of a transcript, in order; empty when the text has fewer than two speakers' labels
    /// and not one such as "MR. HOLT".
    public static List<Turn> transcript(String text, int from) {
        List<Turn> turns = new ArrayList<>();
        Matcher matcher = LABEL.matcher(text).region(from, text.length());
        matcher.useAnchoringBounds(true);
        int[] open = null;
        boolean asking = false;
        while (matcher.find()) {
            int group = matcher.group(1) != null ? 1 : 2;
            String label = matcher.group(group);
            if (!plausible(label)) {
                continue;
            }
            if (open != null) {
                add(text, open, matcher.start(), asking, turns);
            }
            open = new int[] {matcher.start(group), matcher.end(group), matcher.end()};
            asking = asks(label);
        }
        if (open != null) {
            add(text, open, text.length(), asking, turns);
        }
        boolean one = turns.size() == 1 && (titled(text, turns.getFirst()) || asked(turns));
        return turns.size() > 1 || one ? closed(text, turns) : List.of();
    }

    private static boolean titled(String text, Turn turn) {
        return TITLED.matcher(text.substring(turn.labelStart(), turn.labelEnd())).matches();
    }

    /// Whether the first turn is a question as press offices of the United States mark it: "Q" and
    /// a gap.
    private static boolean asked(List<Turn> turns) {
        Turn first = turns.getFirst();
        return first.heading().strip().equals("Q") && first.start() - first.labelEnd() > 1;
    }

    /// A list of what each of several brought ends with its last item: where every turn but the
    /// last is one paragraph, and nobody is asked, the last is one too.
    private static List<Turn> closed(String text, List<Turn> turns) {
        Turn last = turns.getLast();
        int stop = text.indexOf("\n\n", last.start());
        boolean list =
                turns.size() > 1
                        && stop >= 0
                        && stop < last.end()
                        && turns.stream().noneMatch(turn -> turn.asking() || titled(text, turn))
                        && turns.stream()
                                .limit(turns.size() - 1L)
                                .noneMatch(turn ->
                                        text.substring(turn.start(), turn.end()).contains("\n\n"));
        if (list) {
            turns.set(
                    turns.size() - 1,
                    new Turn(
                            last.labelStart(),
                            last.labelEnd(),
                            last.start(),
                            stop,
                            false,
                            last.heading()));
        }
        return turns;
    }

    /// How many code units of a text lie in turns.
    static int covered(List<Turn> turns) {
        return turns.stream().mapToInt(turn -> turn.end() - turn.labelStart()).sum();
    }

    /// Posts, each under a line that gives its author's name and handle; empty when there are none.
    public static List<Turn> posts(String text, int from) {
        List<Turn> turns = new ArrayList<>();
        Matcher matcher = POST.matcher(text).region(from, text.length());
        int[] open = null;
        String heading = "";
        while (matcher.find()) {
            if (open != null) {
                addPost(text, open, matcher.start(), heading, turns);
            }
            open = new int[] {matcher.start(1), matcher.end(1), matcher.end()};
            heading = matcher.group();
        }
        if (open != null) {
            addPost(text, open, text.length(), heading, turns);
        }
        return turns;
    }

    private static void add(String text, int[] open, int end, boolean asking, List<Turn> turns) {
        int to = end;
        while (to > open[2] && text.charAt(to - 1) <= ' ') {
            to--;
        }
        if (to > open[2]) {
            turns.add(
                    new Turn(
                            open[0],
                            open[1],
                            open[2],
                            to,
                            asking,
                            text.substring(open[0], open[2])));
        }
    }

    private static void addPost(
            String text, int[] open, int end, String heading, List<Turn> turns) {
        int stop = text.indexOf("\n\n", open[2]);
        int to = stop < 0 || stop > end ? end : stop;
        while (to > open[2] && text.charAt(to - 1) <= ' ') {
            to--;
        }
        if (to > open[2]) {
            turns.add(new Turn(open[0], open[1], open[2], to, false, heading));
        }
    }

    private static boolean plausible(String label) {
        String plain = label.strip();
        if (plain.length() > 80) {
            return false;
        }
        String first = plain.split("[\\s,]")[0];
        boolean shouted = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        String name = plain.contains(",") ? plain.substring(0, plain.indexOf(',')) : plain;
        int words = name.split("\\s+").length;
        return shouted
                || plain.length() == 1
                || asks(plain)
                || words <= 4
                        && !Set.of(
                                        "note",
                                        "article",
                                        "option",
                                        "annex",
                                        "status",
                                        "source",
                                        "sources",
                                        "title",
                                        "date",
                                        "updated",
                                        "editor's",
                                        "background",
                                        "summary",
                                        "contents",
                                        "re",
                                        "subject",
                                        "to",
                                        "from")
                                .contains(first.toLowerCase(Locale.ROOT));
    }

    private static boolean asks(String label) {
        String first = label.strip().toLowerCase(Locale.ROOT).split("[\\s,.(]")[0];
        return ASKING.contains(first);
    }
}
