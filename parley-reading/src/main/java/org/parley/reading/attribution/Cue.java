package org.parley.reading.attribution;

/// A cue in place, as token indices of its sentence.
///
/// @param first first token of the verb group
/// @param head the cue word itself
/// @param last last token of the cue, preposition excluded
/// @param entry its line in the table
/// @param negated whether its verb group is denied
/// @param passive whether it is a past participle after a form of "be"
/// @param byPhrase whether "by" and the source follow it
record Cue(
        int first,
        int head,
        int last,
        CueLexicon.Entry entry,
        boolean negated,
        boolean passive,
        boolean byPhrase) {}
