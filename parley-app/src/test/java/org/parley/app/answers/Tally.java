package org.parley.app.answers;

import java.util.List;

/// How near a reading comes to what was expected, in counts, so that documents add up.
///
/// @param expected statements of the sheet
/// @param drawn statements of the reading
/// @param found statements of both; parties, act and issue are counted among these
record Tally(int expected, int drawn, int found, int parties, int acts, int issues) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                expected + other.expected,
                drawn + other.drawn,
                found + other.found,
                parties + other.parties,
                acts + other.acts,
                issues + other.issues);
    }

    static Tally sum(List<Tally> documents) {
        return documents.stream().reduce(NONE, Tally::plus);
    }

    /// F1 of what was found, 0..1.
    double foundF1() {
        return share(2 * found, expected + drawn);
    }

    /// Share of the found whose parties are right: all of them, and no other.
    double partiesRight() {
        return share(parties, found);
    }

    /// Share of the found whose act is right.
    double actsRight() {
        return share(acts, found);
    }

    /// Share of the found whose issue is right.
    double issuesRight() {
        return share(issues, found);
    }

    @Override
    public String toString() {
        return "%d expected, %d drawn, found P %.3f R %.3f F1 %.3f; of these parties %.3f, act %.3f"
                .formatted(
                        expected,
                        drawn,
                        share(found, drawn),
                        share(found, expected),
                        foundF1(),
                        partiesRight(),
                        actsRight());
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
