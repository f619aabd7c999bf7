package org.parley.brief.composing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.statement.Act;
import org.parley.model.statement.Statement;
import org.parley.model.text.Span;

/// Whether the content of a statement says something on a line of its own.
///
/// A reader may have cut a content short ("concluding"), and a whole one may point back at words
/// that the line does not have ("it left out", "this"). A line shows the content where it stands
/// alone, the sentence where only the sentence does, and nothing where neither would help.
enum Standalone {
    /// The content can be read by itself.
    CONTENT,
    /// Only the sentence it stands in can.
    SENTENCE,
    /// It points at words elsewhere, or its words do not hold together.
    NEITHER;

    /// Words that carry no meaning of their own.
    private static final Set<String> EMPTY =
            Set.copyOf(
                    List.of(
                            ("the and for with from any all its his her our their your this that these those would could"
                                            + " should will shall can may might must not has have had was were are been"
                                            + " being than then them they who whom which what how when where why out off"
                                            + " over under into onto upon about such some something anything everything"
                                            + " nothing else left end further again also only very much many more most both"
                                            + " each other others another one two first second third former latter same but"
                                            + " yet nor she him you mine ours because since until while so if as at by in of"
                                            + " on or to it he we us me my is be do did does done said says told added"
                                            + " this это этого этому том тому того что чтобы как его её их они она оно так"
                                            + " уже ещё для при над под без все всё вся")
                                    .split(" ")));

    private static final Pattern POINTS_BACK =
            Pattern.compile(
                    "(?iuU)(?:he|she|him|them|this|these|those|both|such|so|there|one|some|asked|he's|он|она|они|оно|это|этого|этому|так|там)\\b.*|(?:it|they)\\b(?! (?:(?:also|still|now|never|only|itself|no longer) )?(?:would|could|will|shall|should|must|may|can|cannot|is|are|was|were|has|have|had|does|do|did|wants?|needs?|remains?|refuses?|rejects?)\\b).*",
                    Pattern.DOTALL);
    private static final Pattern PRONOUN = Pattern.compile("(?iuU)(?:it|they)\\b");
    private static final Pattern SAYS_MORE =
            Pattern.compile(
                    "(?iuU)\\band (?:said|noted|added|told|warned|insisted|stressed|called (?:on|for)|urged|has invited)\\b");
    private static final Pattern BUT_WOULD =
            Pattern.compile("(?iuU)\\bbut (?:would|will|could|can|did|does)\\b");
    private static final Pattern FINITE =
            Pattern.compile(
                    "(?iuU)\\b(?:is|are|was|were|has|have|had|would|will|could|can|must|should)\\b");
    private static final Pattern ASKS =
            Pattern.compile("(?iuU)(?:\\S+ ){1,3}(?:how|what|whether|why)\\b");
    private static final Pattern BEGINS_AMIDST =
            Pattern.compile(
                    "(?iuU)(?:may|might|can|could|would|should|will|shall|must|is|are|was|were|has|had|and|or|nor|of|than|which|who|whose|whom)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern ENDS_AMIDST =
            Pattern.compile(
                    "(?iuU)\\b(?:the|a|an|of|to|in|on|at|by|for|with|from|about|between|into|and|or|nor|but|so|that|than|as|if|whether|which|who|what|is|are|was|were|has|had|would|could|should|will|however|because|и|в|на|о|с|к|по|из|для|что|чтобы|как|не|от)\\W*\\z");
    private static final Pattern STUMBLES =
            Pattern.compile(
                    "(?isuU)(?:\\S+ ){0,5}(?:at|on|for|about|of|with|from|against) (?:is|are|was|were|has|had|will|would)\\b.*");
    private static final Pattern LONE_GERUND = Pattern.compile("(?iuU)\\p{L}+ing\\W*");
    private static final Pattern FINITE_EARLY =
            Pattern.compile(
                    "(?isuU)(?!that\\b|what\\b|how\\b|who)(?:[^\\s,]+ ){1,3}(?:is|are|was|were|has|had)\\b.*");
    private static final Pattern TAKES_A_NOUN =
            Pattern.compile("(?isuU).*\\b(?:on|for|about|against|with|of)\\W*");

    /// Cues that turn a content round: of "doubt | a deal can be found" the content alone says the
    /// reverse. What is refused or denied is printed with its verb.
    private static final Pattern DOUBTED =
            Pattern.compile(
                    "(?iuU)\\b(?:doubt\\w*|disput\\w*|den(?:y|ies|ied|ying)|question\\w*|unlikely|never|not|n't|neither|nor)\\b|n['’]t\\b|сомнева\\w+|опроверг\\w*|отрица\\w+|\\bне\\b");

    /// What of a statement can be read by itself.
    static Standalone of(Statement said) {
        StringBuilder cue = new StringBuilder();
        for (Span piece : said.evidence().cue()) {
            cue.append(' ').append(piece.quote());
        }
        Standalone found = of(said.quote(), cue.toString());
        // in what a party demands or offers "it" is the party; in what is foretold or judged it is
        // not
        boolean party =
                switch (said.act()) {
                    case RED_LINE, THREAT, REFUSE, ACCEPT, OFFER, DEMAND, PROMISE -> true;
                    case VERDICT, FORECAST, DENY, CONCERN, CLAIM -> false;
                };
        if (found == CONTENT && !party && said.act() != Act.DENY && DOUBTED.matcher(cue).find()) {
            return SENTENCE;
        }
        return found == CONTENT
                        && !party
                        && PRONOUN.matcher(Wording.plain(said.quote())).lookingAt()
                ? SENTENCE
                : found;
    }

    /// What of these words can be read by itself.
    ///
    /// @param cue the words that tie them to their speaker; may be empty
    static Standalone of(String content, String cue) {
        String words = Wording.plain(content);
        String bare = words.replaceAll("^[“”\"«»‘’'…\\s]+", "");
        int weight = weight(bare);
        boolean stumbles =
                STUMBLES.matcher(bare).matches()
                        || TAKES_A_NOUN.matcher(cue).matches()
                                && FINITE_EARLY.matcher(bare).matches();
        if (weight == 0 || stumbles || LONE_GERUND.matcher(bare).matches()) {
            return NEITHER;
        }
        boolean whole =
                weight > 1
                        && !POINTS_BACK.matcher(bare).matches()
                        && !BEGINS_AMIDST.matcher(bare).matches()
                        && !ENDS_AMIDST.matcher(bare).find()
                        && !runsOn(bare);
        return whole ? CONTENT : SENTENCE;
    }

    /// Whether another sentence has run into the words: "... and said", "to talk but would not",
    /// "this is how".
    private static boolean runsOn(String words) {
        Matcher but = BUT_WOULD.matcher(words);
        return SAYS_MORE.matcher(words).find()
                || ASKS.matcher(words).lookingAt()
                || but.find() && !FINITE.matcher(words).region(0, but.start()).find();
    }

    /// Number of words that carry a meaning.
    private static int weight(String words) {
        int weight = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d%]+")) {
            boolean counts = word.length() > 2 || word.chars().anyMatch(Character::isDigit);
            weight += counts && !EMPTY.contains(word) ? 1 : 0;
        }
        return weight;
    }
}
