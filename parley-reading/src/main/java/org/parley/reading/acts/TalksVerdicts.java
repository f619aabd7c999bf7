package org.parley.reading.acts;

import java.util.regex.Pattern;

/// Sentences in which an author plainly says how talks went: "the talks collapsed", "the round
/// ended without agreement", "the sides remain far apart".
final class TalksVerdicts {
    private static final Pattern WENT =
            Pattern.compile(
                    "(?i)\\b(?:talks|negotiations?|rounds?|summit|deal|process|dialogue?|mediation|attempts?|efforts?|meetings?|discussions|bid)\\b[^.;:?!]{0,60}?\\b(?:collapsed?|(?:has |have |had )?stalled|broke down|broken down|failed|faltered|petered out|(?:fell|fallen) (?:through|apart)|(?:ended|closed|concluded) (?:here |there |\\w+day )?(?:without|in (?:failure|deadlock|acrimony)|on an? |with (?:no|little|only))|made (?:little|no|some|good|real|significant|scant) (?:headway|progress)|(?:remains?|remained|is|are|was|were) (?:deadlocked|stuck|stalled|fruitless|at an impasse|in deadlock|in limbo)|ground to a halt|came to nothing|(?:bore|borne) (?:no|little) fruit|(?:produced|yielded) (?:no|little|few|only)|(?:did|have|has) (?:not|n't) (?:produced?|yield(?:ed)?|reach(?:ed)?))\\b");
    private static final Pattern APART =
            Pattern.compile(
                    "(?i)\\b(?:sides|parties|positions|negotiators|delegations|countries|governments|members|two)\\b[^.;:?!]{0,30}?\\b(?:remain(?:ed)?|are|were) (?:still )?(?:far apart|at odds|deadlocked|divided|poles apart)\\b");

    private TalksVerdicts() {}

    /// Whether a sentence is one.
    static boolean in(String sentence) {
        return WENT.matcher(sentence).find() || APART.matcher(sentence).find();
    }
}
