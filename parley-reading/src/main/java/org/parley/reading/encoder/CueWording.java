package org.parley.reading.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.CueLexicon;
import org.parley.reading.attribution.Range;

/// What the words of a cue, and of who stands before it, tell against or beyond the encoder.
final class CueWording {
    private static final Pattern EVENT =
            Pattern.compile(
                    "(?iu)(?:(?:the|these|those|both|this|last|latest|first|second) )?(?:\\p{L}+ ){0,2}(?:negotiations?|talks|rounds?|meetings?|sessions?|summit|consultations)");
    private static final Pattern STEP =
            Pattern.compile(
                    "(?is)(.*?\\b(?!(?:have|has|had|ought|going|need|needs|needed|able|unable|used|due|supposed)\\b)(\\p{L}+))\\s+(to(?:\\s+\\p{L}.*)?)");
    private static final Pattern RECEIVED =
            Pattern.compile(
                    "\\b(?:be|been|being|is|are|was|were) (?:offered|promised|asked|told|given|urged|invited|warned|assured|denied|accused|blamed|called on|called upon|pressed)\\b");
    private static final Pattern AUXILIARY =
            Pattern.compile(
                    "(?:(?:has|have|had|is|are|was|were|did|does|do|not|n't|never|been)\\s*)+");
    private static final Pattern OBLIGED =
            Pattern.compile("(?:(?:will|would|may|might) )?(?:have|has) to\\b");

    private static final Pattern ANONYMITY =
            Pattern.compile(
                    "(?i)(?:for (?:him|her|them)|(?:his|her|their) names?)?\\s*(?:not )?(?:to )?be (?:named|identified|quoted|used)\\b");
    private static final Pattern ANONYMOUS = Pattern.compile("(?i)(?:on condition of )?anonymity");

    private final CueLexicon lexicon;

    CueWording(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether anybody can be meant to hold what is attributed.
    boolean holds(Attribution one, String text) {
        return !event(one, text) && !receives(one) && !bare(one) && !anonymity(one, text);
    }

    /// With what the cue only does it to, in the content: "refused | to grant Russia any say".
    Attribution parted(Attribution one, String text) {
        if (one.cue().size() != 1
                || one.cue().getFirst().end() > one.content().getFirst().start()) {
            return one;
        }
        Range cue = one.cue().getFirst();
        Range first = one.content().getFirst();
        Matcher step = STEP.matcher(cue.of(text));
        boolean adjacent = text.substring(cue.end(), first.start()).isBlank();
        if (!adjacent
                || !step.matches()
                || lexicon.of(step.group(2).toLowerCase(Locale.ROOT)).isEmpty()) {
            return one;
        }
        List<Range> content = new ArrayList<>(one.content());
        content.set(0, new Range(cue.start() + step.start(3), first.end()));
        return new Attribution(
                one.source(),
                List.of(new Range(cue.start(), cue.start() + step.end(1))),
                content,
                one.form(),
                one.act(),
                one.negated(),
                step.group(1).toLowerCase(Locale.ROOT),
                one.sentence());
    }

    /// "Who asked not to be named": a wish about the page, not about the talks.
    private static boolean anonymity(Attribution one, String text) {
        return ANONYMITY.matcher(one.content().getFirst().of(text)).lookingAt()
                || one.content().size() == 1
                        && ANONYMOUS.matcher(one.content().getFirst().of(text)).matches();
    }

    /// Whether the holder is only the one to whom it is done: "it has been offered something".
    private static boolean receives(Attribution one) {
        return !one.source().isEmpty() && RECEIVED.matcher(one.cueWords()).find();
    }

    /// Whether the cue is nothing but auxiliaries of a plain report: "has not | suspended the
    /// talks".
    private static boolean bare(Attribution one) {
        return !one.cue().isEmpty() && AUXILIARY.matcher(one.cueWords()).matches();
    }

    /// Whether the holder is an event, which holds nothing: "the talks satisfied expectations".
    private static boolean event(Attribution one, String text) {
        return one.form() == Attribution.Form.STANCE
                && !one.source().isEmpty()
                && EVENT.matcher(one.source().getFirst().of(text)).matches();
    }

    /// Whether the cue only says what somebody will have to do.
    boolean obliged(Attribution one, String text) {
        return !one.source().isEmpty()
                && one.form() == Attribution.Form.STANCE
                && OBLIGED.matcher(one.cueWords() + " " + one.content().getFirst().of(text))
                        .lookingAt();
    }

    /// What an author foretells: source, cue and content as one.
    static Attribution forecast(Attribution one) {
        Range whole = new Range(one.source().getFirst().start(), one.content().getLast().end());
        return new Attribution(
                List.of(),
                List.of(),
                List.of(whole),
                Attribution.Form.AUTHOR,
                Act.FORECAST,
                false,
                "",
                one.sentence());
    }
}
