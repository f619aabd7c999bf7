package org.parley.reading.acts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.statement.Act;
import org.parley.reading.attribution.Attribution;
import org.parley.reading.attribution.CueLexicon;

/// Decides the act of an English attribution.
///
/// [ActFeatures] names what bears on the act: the cue and what it does by itself, negation, the
/// content's first auxiliary, whose doings it speaks of, phrases of [ActPhrases]. [ActWeights]
/// weighs them, as trained on annotated texts; the act that weighs most is taken. Safe for several
/// threads.
public final class EnglishActs {
    /// All acts, in the order of the columns of weights.
    static final List<Act> ACTS = List.of(Act.values());

    private static final ActWeights WEIGHTS = ActWeights.load();
    private static final ActFeatures FEATURES =
            new ActFeatures(CueLexicon.load(), ActPhrases.load());

    /// What an author does who has no part in the talks.
    private static final Set<Act> AUTHORS =
            EnumSet.of(Act.VERDICT, Act.FORECAST, Act.DEMAND, Act.CONCERN, Act.CLAIM);

    private static final Set<Act> GIVING = EnumSet.of(Act.OFFER, Act.ACCEPT, Act.PROMISE);
    private static final Pattern WANTED =
            Pattern.compile(
                    "(?i)(?:that )?(?:\\S+ ){1,4}?(?:demands?|demanded|wants?|wanted|insists?|insisted|seeks?|sought)\\b");
    private static final Pattern NOT_RULED_OUT =
            Pattern.compile(
                    "(?i)(?:\\bnot|n't|never|neither|without)\\b.*\\brul(?:e|ed|es|ing) .*\\bout");

    /// Steps that others fear.
    private static final Pattern HARM =
            Pattern.compile(
                    "(?i)\\b(?:force|deploy\\w*|strikes?|military|sanctions?|attacks?|war|walk\\w* (?:out|away)|withdraw\\w*|leaving|quit\\w*|retaliat\\w*|missiles?|respon\\w+|measures?|suspen\\w+|block\\w*|veto\\w*|enrich\\w*|tests?|cuts?|tariffs?|expel\\w*|clos\\w+|troops|action|infrastructure|bases?|resign\\w*|strike action)\\b");

    private static final Pattern NONE =
            Pattern.compile("(?i)(?:neither|none of|nothing|no (?!later|more than|fewer|less))\\b");
    private static final Pattern AHEAD =
            Pattern.compile("(?i)\\b(?:will|would|never|could|may)\\b");

    /// How many times likelier the ordered rules make what they say, beyond what the weights give
    /// it: texts unlike those trained on are read better so.
    private static final double RULED = 2;

    private EnglishActs() {}

    /// The act of an attribution.
    ///
    /// @param text the document's text
    /// @param own whether the content speaks of the speaker's own side
    /// @param other whether its subject is another party
    public static Act of(Attribution attribution, String text, boolean own, boolean other) {
        return guess(attribution, text, own, other).act();
    }

    /// The act of an attribution and how likely it is to be that.
    ///
    /// @param text the document's text
    /// @param own whether the content speaks of the speaker's own side
    /// @param other whether its subject is another party
    public static ActGuess guess(Attribution attribution, String text, boolean own, boolean other) {
        if (article(attribution, text)) {
            return new ActGuess(attribution.act(), 1);
        }
        double[] probabilities = WEIGHTS.probabilities(features(attribution, text, own, other));
        probabilities[ACTS.indexOf(ActRules.of(attribution, text, own, other))] *= RULED;
        if (attribution.form() == Attribution.Form.AUTHOR) {
            for (Act act : ACTS) {
                probabilities[ACTS.indexOf(act)] *= AUTHORS.contains(act) ? 1 : 0;
            }
        }
        int best = 0;
        for (int act = 1; act < probabilities.length; act++) {
            if (probabilities[act] > probabilities[best]) {
                best = act;
            }
        }
        Act act = told(ACTS.get(best), attribution, text, own, other);
        return new ActGuess(act, probabilities[ACTS.indexOf(act)]);
    }

    /// What the weights cannot override: who plainly says what another will do or wants does not do
    /// so by saying it, and what a cue denies is not given by it.
    private static Act told(
            Act act, Attribution attribution, String text, boolean own, boolean other) {
        if (attribution.negated() && GIVING.contains(act)) {
            return ActRules.of(attribution, text, own, other);
        }
        String opening = attribution.content().getFirst().of(text);
        boolean open = NOT_RULED_OUT.matcher(attribution.cueWords()).find();
        if (open && (act == Act.REFUSE || act == Act.THREAT && !HARM.matcher(opening).find())) {
            return own || !other ? Act.OFFER : Act.FORECAST;
        }
        if (GIVING.contains(act) && !attribution.negated() && NONE.matcher(opening).lookingAt()) {
            return Act.REFUSE;
        }
        boolean plain =
                attribution.form() == Attribution.Form.SPEECH
                        && attribution.act() == Act.CLAIM
                        && !attribution.negated();
        if (!plain || !other || own) {
            return act;
        }
        boolean theirs =
                GIVING.contains(act)
                        || act == Act.RED_LINE
                        || act == Act.REFUSE
                        || act == Act.DEMAND && WANTED.matcher(opening).lookingAt();
        return !theirs ? act : AHEAD.matcher(opening).find() ? Act.FORECAST : Act.CLAIM;
    }

    /// What is weighed, by readable names.
    static Map<String, Float> features(
            Attribution attribution, String text, boolean own, boolean other) {
        return FEATURES.of(attribution, text, own, other);
    }

    /// Whether it is an article of a draft, whose act is settled by whom it binds.
    static boolean article(Attribution attribution, String text) {
        if (attribution.form() != Attribution.Form.AUTHOR) {
            return false;
        }
        List<String> words = ActWords.of(text, attribution.content());
        return words.contains("shall");
    }

    /// Whether a sentence plainly says how talks went.
    public static boolean tellsHowTalksWent(String sentence) {
        return TalksVerdicts.in(sentence);
    }

    /// The acts that a sentence without a cue plainly does in the author's own voice.
    ///
    /// @return verdict, forecast or demand; [Act#CLAIM] when the sentence is none of them
    public static Act ofAuthor(String sentence) {
        return AuthorSentences.actOf(sentence);
    }
}
