package org.parley.model.text;

/// How credible a single piece of information is: the digit of the Admiralty code (NATO STANAG
/// 2511). It is judged apart from the source's [Reliability] and printed beside it: "B2".
///
/// [#UNJUDGED] (6) means unknown: it is never averaged with the others.
public enum Credibility {
    CONFIRMED(1, "confirmed by other sources"),
    PROBABLY_TRUE(2, "probably true"),
    POSSIBLY_TRUE(3, "possibly true"),
    DOUBTFUL(4, "doubtful"),
    IMPROBABLE(5, "improbable"),
    UNJUDGED(6, "truth cannot be judged");

    private final int digit;
    private final String words;

    Credibility(int digit, String words) {
        this.digit = digit;
        this.words = words;
    }

    /// The digit of the code, 1 to 6.
    public int digit() {
        return digit;
    }

    /// The code's own words for the digit.
    public String words() {
        return words;
    }
}
