package org.parley.brief.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.analysis.stances.Stances;
import org.parley.model.party.Party;
import org.parley.model.position.Stance;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.talks.Case;
import org.parley.model.text.Span;

/// How words are printed: plain, cut to length, joined, and begun in the right case.
final class Wording {
    /// Most characters of a cell of the matrix.
    static final int CELL = 90;

    /// Most characters of a line of its own.
    static final int LINE = 170;

    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{Lu}/ .]{2,30}(?:, \\p{L}+ \\d{1,2})? ?[–—] ");
    private static final Pattern MARKUP = Pattern.compile("^(?:[#>*]+ |\\d+\\. )");
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?i)(?:том|тем|того|тому|то), (?=чтобы |что )|^(?i)(?:that (?!is\\b|are\\b|was\\b|were\\b)(?=[^,;]{0,90}?\\b(?:is|are|was|were|has|have|had|would|will|can|could|should|must|may|might|shall|cannot|does|do|did|stays|wants|expects|never)\\b)|что |чтобы |(?:last|this|next) (?:week|month|year) (?=to ))|^(?:But|And|Yet|However,|Nevertheless,) ");
    private static final Pattern SAYS =
            Pattern.compile(
                    ",? (?:he|she|they|\\p{Lu}\\p{L}+) (?:said|says|added|noted|warned|stressed|insisted|recalled|told (?:reporters|journalists)),");
    private static final Pattern LOOSE_START = Pattern.compile("^[\\s,;:.–—…-]+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—-]+$");
    private static final Pattern COMMA_BEFORE_QUOTE = Pattern.compile("[,;:](?=[”»](?: …|$))");
    private static final Pattern LAST_WORD =
            Pattern.compile(
                    "(?iuU)(?:[\\s,;:–—“«]+|^)(?:the|an?|of|to|in|on|at|by|for|with|from|and|or|nor|but|that|than|as|into|its|his|her|their|our|this|these|those|is|are|was|were|be|been|has|had|have|would|could|should|will|shall|not|no|any|some|which|who|whose|where|when|if|whether|between|и|в|на|о|об|с|со|к|по|из|для|что|чтобы|как|не|от|а|но)?[\\s,;:–—“«]*$");

    private static final Pattern FINITE =
            Pattern.compile(
                    "(?:[^\\s,]+ ){1,6}(?:would|could|will|can|shall|must|should|may|is|are|was|were|has|had|have) ");

    private static final Pattern NEGATED =
            Pattern.compile(
                    "(?iuU)\\b(?:not|never|cannot|no|neither|nor|не|ни|никогда)\\b|n['’]t\\b");

    /// A noun at the end of a cue without which its object says something else: "promised further
    /// support for".
    private static final Pattern TAKES_OBJECT =
            Pattern.compile(
                    "(?iuU)(?:\\p{L}+er )?\\b(?:support|respect|help|aid|backing|assistance|resistance|opposition|access|limits|an end|a return) (?:for|to|of|on)$");

    private final Case talks;

    Wording(Case talks) {
        this.talks = talks;
    }

    /// Words of a document in one line, as a page prints them: no mark-up, dateline, "that" or
    /// "but" in front, no loose punctuation at either end, quotation marks curly and in pairs.
    static String plain(String words) {
        String plain = words.replaceAll("\\s+", " ").strip();
        plain = MARKUP.matcher(plain).replaceFirst("");
        plain = DATELINE.matcher(plain).replaceFirst("");
        plain = SAYS.matcher(plain).replaceAll(" …");
        plain = curly(plain);
        for (String before = ""; !before.equals(plain); ) {
            before = plain;
            plain = LOOSE_START.matcher(plain).replaceFirst("");
            plain = OPENING.matcher(plain).replaceFirst("");
        }
        plain = LOOSE_END.matcher(plain).replaceFirst("");
        plain = COMMA_BEFORE_QUOTE.matcher(plain).replaceAll("");
        return paired(plain);
    }

    /// Plain words of at most a length; what is cut is cut at a word that can end a line, and
    /// marked with "…".
    static String excerpt(String words, int length) {
        String plain = plain(words);
        if (plain.length() <= length) {
            return plain;
        }
        int cut = plain.lastIndexOf(' ', length - 1);
        String kept = plain.substring(0, cut < length / 2 ? length - 1 : cut);
        for (Matcher last = LAST_WORD.matcher(kept);
                last.find() && last.start() > length / 2 && !last.group().isEmpty();
                last = LAST_WORD.matcher(kept)) {
            kept = kept.substring(0, last.start());
        }
        // an emoji must not be cut in two
        boolean half = Character.isHighSurrogate(kept.charAt(kept.length() - 1));
        return paired((half ? kept.substring(0, kept.length() - 1) : kept) + "…");
    }

    /// A sentence as a quotation.
    static String quotation(String words, int length) {
        String excerpt = excerpt(words, length);
        if (excerpt.matches("“[^“”]*”")) {
            return excerpt;
        }
        excerpt = excerpt.replace('“', '‘').replace('”', '’');
        return "“" + excerpt + "”";
    }

    /// Straight quotation marks and apostrophes made curly.
    private static String curly(String words) {
        StringBuilder curly = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean opens = i == 0 || " (—–-[\"“".indexOf(words.charAt(i - 1)) >= 0;
            boolean last = i + 1 == words.length();
            boolean inside = i > 0 && Character.isLetterOrDigit(words.charAt(i - 1));
            switch (c) {
                case '"' -> curly.append(opens && !last ? '“' : '”');
                case '\'' -> curly.append(inside || !opens || last ? '’' : '‘');
                default -> curly.append(c);
            }
        }
        return curly.toString();
    }

    /// Gives each quotation mark its partner: a quotation that began before these words or ends
    /// after them is opened and closed with them.
    private static String paired(String words) {
        int depth = 0;
        int missing = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '“') {
                depth++;
            } else if (words.charAt(i) == '”') {
                missing += depth == 0 ? 1 : 0;
                depth = Math.max(0, depth - 1);
            }
        }
        if (words.matches("[“”\\s…]*")) {
            return "";
        }
        return "“".repeat(missing) + words + "”".repeat(depth);
    }

    /// "Missiles and exercises".
    String joined(List<String> names) {
        List<String> lower = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lower.add(i == 0 ? names.get(i) : lower(names.get(i)));
        }
        return listed(lower);
    }

    /// "A", "A and B", "A, B and C".
    static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// The verb of several: "demand" for "demands", "draw a red line" for "draws a red line".
    static String plural(String verb) {
        return verb.replaceFirst("^is\\b", "are").replaceFirst("(?<=[a-z])s\\b", "");
    }

    /// Who does it: "Russia refuses", "Russia and Iran refuse".
    static String subject(List<String> parties, String verb) {
        return listed(parties) + " " + (parties.size() > 1 ? plural(verb) : verb);
    }

    /// What a party does by saying something: who wants what would bind all proposes or backs it.
    static String verb(Stance stance, Statement said) {
        if (stance == Stance.WANTS) {
            return switch (said.act()) {
                case OFFER -> "proposes";
                case ACCEPT -> "backs";
                default -> against(said) ? "warns against" : stance.verb();
            };
        }
        return stance.verb();
    }

    /// Whether the words that tie holder and content turn against it: "cautioned against".
    private static boolean against(Statement said) {
        return said.evidence().cue().stream().anyMatch(cue -> cue.quote().endsWith("against"));
    }

    /// What is said, with words of its cue where the content alone would mislead: of "will not give
    /// up the open door" the content names what is kept, not what is refused.
    static String told(Statement said) {
        boolean line = said.act() == Act.REFUSE || said.act() == Act.RED_LINE;
        if (said.evidence().cue().size() != 1 || said.evidence().content().size() != 1) {
            return said.quote();
        }
        Span cue = said.evidence().cue().getFirst();
        Span content = said.evidence().content().getFirst();
        int between = content.start() - cue.end();
        if (between < 0 || between > 1) {
            return said.quote();
        }
        if (line && NEGATED.matcher(cue.quote()).find()) {
            return cue.quote() + " " + content.quote();
        }
        Matcher noun = TAKES_OBJECT.matcher(cue.quote());
        return noun.find() ? noun.group() + " " + content.quote() : said.quote();
    }

    /// Who says what, in as few words as the grammar of the content allows: "Turkey offers to host
    /// talks", "Israel refuses any partial agreement", else "Egypt: nobody would be allowed to
    /// ...".
    static String phrase(Statement said, int length) {
        String words = excerpt(said.quote(), length);
        Stance stance = Stances.of(said).orElse(Stance.RED_LINE);
        String verb = stance == Stance.RED_LINE ? "" : verb(stance, said);
        boolean clause = words.startsWith("that ");
        boolean fits =
                !verb.isEmpty()
                        && (clause
                                ? said.act() == Act.DEMAND
                                : !FINITE.matcher(words).lookingAt() && !words.startsWith("“"));
        return fits
                ? subject(said.parties(), verb) + " " + words
                : listed(said.parties()) + ": " + words;
    }

    /// With a capital first letter.
    static String sentence(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// With a small first letter, unless it begins a name.
    String lower(String words) {
        boolean plain = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        String first = words.split("\\P{L}", 2)[0];
        boolean name =
                talks.parties().stream()
                        .map(Party::name)
                        .anyMatch(party ->
                                first.length() > 3
                                        && party.startsWith(
                                                first.substring(
                                                        0, Math.min(5, first.length() - 1))));
        return plain && !name ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }
}
