package org.parley.reading.acts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Attribution;

/// A first guess at the act of an English attribution, by ordered rules; [ActFeatures] has it
/// weighed with the rest.
///
/// A cue of plain saying leaves the decision to the content ("said it would not sign" refuses); a
/// cue that acts by itself ("rejected") is followed, unless the content draws a line or threatens.
final class ActRules {
    private static final Set<String> NEUTRAL =
            Set.of(
                    "claim",
                    "announce",
                    "suggest",
                    "insist",
                    "hope",
                    "warn",
                    "hold",
                    "decide",
                    "promise",
                    "vow",
                    "caution",
                    "add",
                    "signal",
                    "hint");

    private static final Pattern RED_LINE =
            Pattern.compile(
                    "red lines?\\b|non-?negotiable|not negotiable|not up for negotiation|under no circumstances"
                            + "|\\bnever,? (?:\\w+,? ){0,3}?(?:accept|agree|allow|become|join|recogni[sz]e|sign|give up|permit|abandon|surrender|negotiate|tolerate|return|be)\\b"
                            + "|no (?:deal|agreement|treaty|settlement|accord) (?:without|that does not|unless)"
                            + "|will not agree (?:to|that)\\b.*matter of principle|issues? of “?\"?life and death|no one (?:else )?(?:has|will have) a (?:veto|say)|will not allow any(?:one|body)"
                            + "|not (?:a matter|open) for (?:negotiation|discussion)|absolutely (?:mandatory|imperative)|line in the sand|cannot be crossed|(?:will|would|does|do) not compromise"
                            + "|(?:will|would|can|could|shall)(?: ?not|n't) (?:\\w+ )?(?:accept|agree to|sign|join|take part in) (?:a|an|any|another) (?:\\w+ )?(?:treaty|text|agreement|deal|accord|settlement|document|peace|truce)\\b.{0,40}\\b(?:that|without|unless|which)\\b"
                            + "|under any circumstances|out of the question|(?:nobody|no one) (?:will|would) be (?:permitted|allowed)"
                            + "|\\bwithout [^.;]{3,80}\\bthere (?:can|could|will|would) be no\\b|\\b(?:will|would) not (?:make|take) (?:any )?decisions? .{0,40}\\bwithout\\b|nothing about .{2,40} without");
    private static final Pattern HARM =
            Pattern.compile(
                    "consequences|retaliat|(?:high|heavy) price|respond (?:decisively|firmly|harshly|in kind|militarily|forcefully)|military-technical|sanctions?\\b|severe costs?|heavy price|pay a price|massive|walk (?:away|out)|pull out|withdraw from|use of force|by force|counter-?measures|strike|attack|countersteps|harsh|tough response|military (?:option|action|response|means|steps)|forced to (?:act|respond|take)|suspend|cut off|cancel|veto");
    private static final Pattern CONDITION =
            Pattern.compile(
                    "\\b(?:if|unless|should (?:the|any|they|it)|any (?:\\w+ ){0,2}(?:aggression|attack|invasion|incursion|violation|attempt|use of force|strike|refusal)|in case|in the event|otherwise|failing (?:that|which))\\b");
    private static final Pattern FUTURE =
            Pattern.compile(
                    "\\b(?:will|would|'ll|shall|may|might|could|can|going to|ready to|prepared to|forced to|reserves? the right|not rule out)\\b");
    private static final Pattern HELD_OPEN =
            Pattern.compile(
                    "deployment of (?:\\w+ ){0,3}(?:troops|forces|missiles|weapons|infrastructure)|all options|on the table|neither confirm|military-technical");
    private static final Pattern NOT_DO =
            Pattern.compile(
                    "\\b(?:will|would|could|can|shall|does|do|did|is|are|was|were|has|have) ?(?:not|n't|never)\\b(?: \\w+){0,2}? (?:accept|agree|allow|support|negotiat|discuss|recogni[sz]|sign|join|give|make|tak|consider|return|chang|compromis|trade|back|retreat|withdraw|abandon|bow|concede|yield|participat|attend|talk|meet|approv|ratif|renegotiat|reopen|rush|commit|contribut|prepared|ready|willing|planning|going|interested|acceptable|enter|close|move|stop|pay|wait|tolerat|seek|plan|preview|respond|comment)");
    private static final Pattern REFUSAL =
            Pattern.compile(
                    "\\b(?:no (?:plans?|intention|need|question|reason|room|possibility|compromises?|concessions?|change)\\b|there (?:can|will|would|could) be no|rejects?\\b|rejected\\b|refuses?\\b|refused\\b|rules? out|ruled out|unacceptable|not acceptable|non-?starters?|out of the question|cannot accept|opposes?\\b|opposed to|is against|are against|off the table|impossible|not on the (?:table|agenda)|premature|pointless|no grounds|nor (?:will|would|can|could|does|do|is|are)\\b)");
    private static final Pattern ACCEPTED =
            Pattern.compile(
                    "\\b(?:(?:has|have|had) (?:agreed|accepted|signed)|agreed (?:to|on|with)|agrees (?:to|with)|accepts?\\b|accepted\\b|(?:signed|reached) (?:an|the) (?:agreement|deal|accord|treaty)|would sign|will sign|(?:can|could|would) go along with|consents?\\b|endorses?\\b|supports? (?:the|this|that)\\b)");
    private static final Pattern OFFERED =
            Pattern.compile(
                    "\\b(?:(?:is|are|was|were|be|been|remains?|remained|stands?|stood|'re|'m|'s) (?:\\w+ ){0,2}?(?:ready|willing|prepared|open) (?:to|for)|willing to|ready to|prepared to|open to|could be (?:made|agreed|discussed|found)|would consider|is considering|are considering|was considering|offers?\\b|offered\\b|proposes?\\b|proposed\\b|proposals?\\b|put forward|tabled|eager to|can agree|could agree|happy to|room (?:for|to)|could accept|might accept|can accept|(?:can|could) live with|would not block|(?:can|could) look at|(?:is|are|was|were) flexible|available to)");
    private static final Pattern DEMANDED =
            Pattern.compile(
                    "\\b(?:must|should|ought to|needs? to|needed|has to|have to|had to|calls? (?:on|for)|called (?:on|for)|insists?\\b|insisted\\b|demands?\\b|demanded\\b|wants?\\b|wanted\\b|requires?\\b|require\\b|urges?\\b|urged\\b|it is (?:important|essential|necessary|time|imperative|crucial|vital|mandatory)|time to|only if|only when|only after|provided that|on condition|expects? .* to|until .* (?:is|are|has|have)|is a must|priority|essential that|necessary to|guarantees? (?:were|was|are|is) needed|await|waiting for|is up to|let us|let's)\\b");
    private static final Pattern TALKS =
            Pattern.compile(
                    "\\b(?:talks?|rounds?|meetings?|negotiations?|discussions?|conversation|summit|session|agreement|deal|accord|treaty|dialogue|conference|outcome|result|results|visit|exchange|consultations|decision|compromise|text|document|week|day|sessions?|progress|this|it)\\b");
    private static final Pattern FORETOLD =
            Pattern.compile(
                    "\\b(?:will|would|'ll|likely|unlikely|may|might|could|expected|expects?|predicts?|forecasts?|probabl[ey]|possibly|is set to|are set to|bound to|on course|about to|not going to|going to|soon|within (?:days|weeks|months))\\b");
    private static final Pattern UNTRUE =
            Pattern.compile(
                    "\\b(?:false|untrue|not true|no truth|baseless|groundless|unfounded|nonsense|fabricat\\w+|fake|invention|hysteria|has no (?:plans|intention)s? (?:of|to) (?:attack|invad)\\w*|not (?:going|planning) to (?:attack|invade)|does not (?:threaten|intend to (?:attack|invade))|did not happen|never happened|lies?|there (?:is|was|are|were|'s) no (?:truth|plan|plans|intention|question|such)\\b)");
    private static final Pattern WORRIED =
            Pattern.compile(
                    "\\b(?:concerned|worried|concerns?|fears?|feared|regrets?|regretted|disappointed|disappointment|alarmed|alarm|afraid|frustrat\\w+|troubl(?:ed|ing)|deeply|anxious|uneasy|sorry)\\b");
    private static final Pattern NEEDED =
            Pattern.compile(
                    "^(?:that )?(?:the |an? )?(?:urgent |great |critical )?(?:need|importance|necessity|urgency) (?:for|of|to)\\b");
    private static final Pattern PROPOSED =
            Pattern.compile(
                    "\\b(?:proposals?|texts?|amendments?|drafts?|compromise|options?|approach|suggestions?|plan|idea|this|these|candidate|agreement|deal|language|use of|mediation|offer|initiative)\\b|'s\\b");
    private static final Pattern OWN_FUTURE =
            Pattern.compile(
                    "\\b(?:will|would|'ll|shall|intends?|intended|plans?|planned|(?:is|are|was|were) (?:going to|preparing|working on|committed|undertaking)|remains? committed|continues? to|is determined|are determined|aims? to)\\b(?! not|n't)");
    private static final Pattern EXPLETIVE =
            Pattern.compile(
                    "^(?:that )?[“\"«]?(?:there\\b|it (?:will|would|'ll) (?:be|take|mean|have|allow|make|depend|require|help|need))");

    private static final Pattern DONE =
            Pattern.compile("^(?:that )?(?:\\S+ ){1,12}?(?:was|were|had|has|have)\\b");
    private static final Pattern OTHERS_REFUSAL =
            Pattern.compile(
                    "(?:that )?(?:[\\w'.-]+ ){1,4}?(?:has |have |had |was |were )?(?:rejected|refused|ruled out|opposed|declined|blocked)\\b");
    private static final Pattern HOPE = Pattern.compile("\\bhop(?:e|es|ed|ing)\\b");
    private static final Pattern DELETION =
            Pattern.compile(
                    "^(?:for |that )?(?:the )?(?:deletion|deleting|removal|removing)\\b|\\b(?:left out|excluded|dropped|deleted|removed)$");
    private static final Pattern PRAISE =
            Pattern.compile("\\b(?:welcom|prais|hail|applaud|congratulat|commend)\\w*");
    private static final Pattern CALLED =
            Pattern.compile(
                    "(?:\\bcall(?:s|ed|ing)?|\\bdescrib\\w+|\\bterm(?:s|ed)|\\blabell?ed)$");
    private static final Pattern REFUSED_NAME =
            Pattern.compile("\\b(?:unacceptable|non-?starters?|inadequate|impossible)\\b");
    private static final Pattern QUESTION =
            Pattern.compile("^(?:how|whether|what|why|when|where|if)\\b");
    private static final Pattern HARMFUL =
            Pattern.compile(
                    "\\b(?:not|never) (?:\\w+ ){0,2}?(?:to )?(?:attack|invade|strike|deploy|threaten|escalate|use force|harm|interfere|target)");
    private static final Pattern NEGATED =
            Pattern.compile(
                    "^(?:that )?[“\"«]?(?:\\w+[ -]){1,4}?(?:will|would|does|do|did|can|could|is|are|was|were)(?: ?not|n't)\\b");

    private ActRules() {}

    /// The act of an attribution.
    ///
    /// @param text the document's text
    /// @param ownSubject whether the content speaks of the speaker's own side
    /// @param otherSubject whether its subject is another party
    static Act of(Attribution attribution, String text, boolean ownSubject, boolean otherSubject) {
        StringBuilder words = new StringBuilder();
        attribution.content().forEach(range -> words.append(range.of(text)).append(' '));
        String content =
                words.toString()
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replace('\n', ' ')
                        .strip();
        String cue = attribution.cueWords();
        if (HOPE.matcher(cue).find() && !attribution.negated()) {
            return otherSubject ? Act.DEMAND : Act.FORECAST;
        }
        Act act = decide(attribution, content, ownSubject);
        boolean told =
                otherSubject
                        && act == Act.REFUSE
                        && attribution.act() == Act.CLAIM
                        && OTHERS_REFUSAL.matcher(content).lookingAt();
        if (told) {
            return Act.CLAIM; // "said that Iran had rejected the offer"
        }
        boolean insists = cue.contains("insist");
        if (insists && !ownSubject && (act == Act.CLAIM || act == Act.FORECAST)) {
            return Act.DEMAND;
        }
        return act;
    }

    private static Act decide(Attribution attribution, String content, boolean ownSubject) {
        Act cue = attribution.act();
        String words = attribution.cueWords();
        if (DELETION.matcher(content).find() && cue == Act.DEMAND && !attribution.negated()) {
            return Act.REFUSE;
        }
        if (words.contains("no longer") && cue == Act.REFUSE
                || content.startsWith("no longer opposed")) {
            return Act.ACCEPT;
        }
        if (PRAISE.matcher(words).find()) {
            return TALKS.matcher(content).find() ? Act.VERDICT : Act.CLAIM;
        }
        if (CALLED.matcher(words).find() && attribution.form() != Attribution.Form.AUTHOR) {
            if (REFUSED_NAME.matcher(content).find()) {
                return Act.REFUSE;
            }
            if (UNTRUE.matcher(content).find()) {
                return Act.DENY;
            }
            return TALKS.matcher(content).find() ? Act.VERDICT : Act.CLAIM;
        }
        if (QUESTION.matcher(content).find() && cue == Act.DEMAND) {
            return Act.CLAIM;
        }
        if (RED_LINE.matcher(content).find() && cue != Act.CONCERN && cue != Act.DENY
                || words.contains("never accept")
                || words.contains("never agree")
                || words.contains("never allow")) {
            return Act.RED_LINE;
        }
        if (attribution.form() == Attribution.Form.AUTHOR) {
            return cue;
        }
        if (words.startsWith("warn")
                || words.endsWith("warned")
                || words.endsWith("warning")
                || words.endsWith("warn")) {
            return warned(content, ownSubject);
        }
        if (attribution.negated()) {
            return negated(cue, content, words);
        }
        if (words.startsWith("caution") || words.contains("cautioned")) {
            return words.endsWith("against")
                    ? Act.REFUSE
                    : fromContent(content, Act.CLAIM, ownSubject);
        }
        if (NEEDED.matcher(content).find()) {
            return Act.DEMAND;
        }
        boolean backing =
                words.contains("support") || words.contains("endors") || words.contains("back");
        boolean somebody = content.split("\\s+").length <= 3;
        if (backing && cue == Act.ACCEPT && !somebody && !PROPOSED.matcher(content).find()) {
            return Act.DEMAND;
        }
        if (cue == Act.ACCEPT && words.matches("(?:may|might|could|will|would) .*")) {
            return Act.FORECAST;
        }
        boolean neutral =
                cue == Act.CLAIM
                        || NEUTRAL.stream().anyMatch(words::contains)
                                && cue != Act.REFUSE
                                && cue != Act.ACCEPT;
        if (cue == Act.DENY) {
            return REFUSAL_OF_DEMAND.matcher(content).find() ? Act.REFUSE : Act.DENY;
        }
        if (words.contains("rule out")
                || words.contains("ruled out")
                || words.contains("rules out")
                || words.contains("ruling out")) {
            return Act.REFUSE;
        }
        if (words.startsWith("allow") || words.contains("allowing")) {
            return HELD_OPEN.matcher(content).find() ? Act.THREAT : Act.CLAIM;
        }
        if (cue == Act.VERDICT) {
            return Act.VERDICT;
        }
        if (!neutral) {
            if ((cue == Act.OFFER || cue == Act.PROMISE)
                    && HARM.matcher(content).find()
                    && CONDITION.matcher(content).find()) {
                return Act.THREAT;
            }
            if (cue == Act.ACCEPT
                    && words.matches(".*\\bagree[sd]?(?: that)?$")
                    && content.startsWith("that ")) {
                return fromContent(content, Act.ACCEPT, ownSubject);
            }
            return cue;
        }
        return fromContent(content, cue, ownSubject);
    }

    private static final Pattern REFUSAL_OF_DEMAND =
            Pattern.compile("^the possibility|^any possibility");

    private static Act warned(String content, boolean ownSubject) {
        if (HARM.matcher(content).find() && (CONDITION.matcher(content).find() || ownSubject)) {
            return Act.THREAT;
        }
        if (CONDITION.matcher(content).find() && ownSubject) {
            return Act.THREAT;
        }
        return FORETOLD.matcher(content).find()
                ? Act.FORECAST
                : HARM.matcher(content).find() ? Act.THREAT : Act.CLAIM;
    }

    private static Act negated(Act cue, String content, String words) {
        if (words.contains("rule out") || words.contains("exclude")) {
            return HARM.matcher(content).find() || HELD_OPEN.matcher(content).find()
                    ? Act.THREAT
                    : Act.OFFER;
        }
        return switch (cue) {
            case ACCEPT, OFFER, PROMISE -> Act.REFUSE;
            case REFUSE ->
                    words.contains("reject") || words.contains("object") || words.contains("oppose")
                            ? Act.ACCEPT
                            : Act.REFUSE;
            case DEMAND ->
                    words.contains("want") || words.contains("seek") ? Act.REFUSE : Act.CLAIM;
            case CONCERN, VERDICT, FORECAST, DENY, CLAIM, RED_LINE, THREAT ->
                    words.matches(
                                    "(?:will|would|could|can) (?:not|n't) (?:say|comment|confirm|tell|discuss).*")
                            ? Act.REFUSE
                            : cue == Act.FORECAST ? Act.FORECAST : Act.CLAIM;
        };
    }

    private static Act fromContent(String whole, Act cue, boolean ownSubject) {
        boolean condition = CONDITION.matcher(whole).find();
        if (HARM.matcher(whole).find()
                && FUTURE.matcher(whole).find()
                && (condition || whole.contains("reserve"))) {
            return Act.THREAT;
        }
        // what hangs on the main clause describes, it does not act
        String content = mainClause(whole);
        if (HELD_OPEN.matcher(content).find() && FUTURE.matcher(content).find()) {
            return Act.THREAT;
        }
        if (ownSubject && HARMFUL.matcher(content).find()) {
            return content.matches("(?s).*\\b(?:attack|invade)\\b.*")
                            && !content.matches("(?s).*\\b(?:will|would) not\\b.*")
                    ? Act.DENY
                    : Act.PROMISE;
        }
        if (NOT_DO.matcher(content).find() && (ownSubject || REFUSAL.matcher(content).find())) {
            return Act.REFUSE;
        }
        if (REFUSAL.matcher(content).find() && !content.startsWith("that there is no")
                || ownSubject && content.contains(" unable to ")) {
            return UNTRUE.matcher(content).find() && content.contains("plan")
                    ? Act.DENY
                    : Act.REFUSE;
        }
        if (TALKS.matcher(whole).find()
                && AuthorSentences.JUDGED.matcher(whole).find()
                && !DEMANDED.matcher(content).find()
                && !whole.contains(" if ")) {
            return Act.VERDICT;
        }
        if (OFFERED.matcher(content).find() && ownSubject) {
            return Act.OFFER;
        }
        if (ownSubject && ACCEPTED.matcher(content).find()) {
            return Act.ACCEPT;
        }
        if (DEMANDED.matcher(content).find()) {
            return Act.DEMAND;
        }
        if (ownSubject && NEGATED.matcher(content).find() && FUTURE.matcher(content).find()) {
            return Act.REFUSE;
        }
        if (ownSubject
                && OWN_FUTURE.matcher(content).find()
                && !EXPLETIVE.matcher(content).find()) {
            return Act.PROMISE;
        }
        boolean done = DONE.matcher(content).find() && !FUTURE.matcher(content).find();
        if (cue == Act.PROMISE && !done || cue == Act.OFFER && !FORETOLD.matcher(content).find()) {
            return cue;
        }
        if (UNTRUE.matcher(content).find() && content.length() < 120) {
            return Act.DENY;
        }
        if (FORETOLD.matcher(content).find()) {
            return Act.FORECAST;
        }
        if (WORRIED.matcher(content).find()) {
            return Act.CONCERN;
        }
        return cue == Act.THREAT || cue == Act.OFFER ? cue : Act.CLAIM;
    }

    /// The content up to its first relative or adverbial clause, at most 120 characters.
    private static String mainClause(String content) {
        int end = Math.min(content.length(), 120);
        for (String opening :
                List.of(
                        " which ",
                        " who ",
                        " because ",
                        " after ",
                        " although ",
                        "; ",
                        " so that ",
                        ", where ",
                        " whose ")) {
            int at = content.indexOf(opening, 12);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return content.substring(0, end);
    }
}
