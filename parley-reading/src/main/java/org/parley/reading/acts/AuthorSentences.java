package org.parley.reading.acts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.model.statement.Act;

/// Tells which sentences without a cue judge, foretell or ask in the author's own voice.
final class AuthorSentences {
    /// Words that judge talks.
    static final Pattern JUDGED =
            Pattern.compile(
                    "\\b(?:constructive|useful|productive|success(?:ful|es)?|fail(?:ed|ure|s)?|no progress|little progress|some progress|good progress|significant progress|progress (?:was|has been|had been)|made (?:\\w+ ){0,2}progress|breakthrough|disappoint(?:ing|ment)|frank|business-?like|historic|victory|step forward|step in the right direction|setback|good (?:deal|start|day|basis|result)|positive|dead end|deadlock|stalemate|milestone|landmark|turning point|substantive|professional|hopeless|fruitless|unsuccessful|great (?:deal|success|result)|not in vain|satisf(?:y|ied|ies) (?:\\w+ ){0,3}expectations?|(?:met|exceeded|disappointed) (?:\\w+ ){0,3}expectations?|fall short|waste of time|triumph|satisfactory|unsatisfactory|worthwhile|no glitches|one of the best|failing|crucial step|crucial for|satisfied with|(?:serious|deep|open) and (?:direct|frank|useful|open|honest)|balanced (?:result|outcome|text)|divided on|without (?:any )?(?:rapprochement|agreement|result|breakthrough)|worth (?:having|it)|(?:fair|balanced) and (?:balanced|equitable|fair|forward)|united|more efficient|great victory|still (?:a lot|much) of work|step closer|differences remain(?:ed)?|no consensus|good atmosphere|fell short|came to nothing)\\b");

    private AuthorSentences() {}

    /// What an author's sentence does, as far as its wording shows it plainly.
    ///
    /// @return verdict, forecast or demand; [Act#CLAIM] when the sentence is none of them
    static Act actOf(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean negotiation =
                lower.matches(
                        "(?s).*\\b(?:talks?|round|meetings?|negotiations?|summit|session|agreement|deal|accord|treaty|dialogue|diploma\\w+|compromise|sides?|concessions?|ceasefire|sanctions|guarantees?)\\b.*");
        if (negotiation && JUDGED.matcher(lower).find()) {
            return Act.VERDICT;
        }
        if (List.of(
                        "likely",
                        "unlikely",
                        "will have to",
                        "remains to be seen",
                        "can be expected",
                        "is expected",
                        "are expected",
                        "could lead",
                        "may well",
                        "might",
                        "probably",
                        "in the near future",
                        "looks set",
                        "could take",
                        "could be",
                        "could have",
                        "may be",
                        "may yet",
                        "will depend")
                .stream()
                .anyMatch(lower::contains)) {
            return Act.FORECAST;
        }
        if (negotiation && lower.matches("(?s).*\\b(?:should|needs? to|must|ought to)\\b.*")) {
            return Act.DEMAND;
        }
        return Act.CLAIM;
    }
}
