package org.parley.reading.bulletins;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.reading.words.TableRows;

/// The table of verbs of stating and taking a stand, by form.
final class Predicates {
    private static final Predicates SHIPPED = new Predicates();

    private final Map<String, Form> forms = new HashMap<>();

    /// Which form of a verb.
    enum Kind {
        BASE,
        PRESENT,
        PAST,
        PARTICIPLE
    }

    /// A verb in a form.
    ///
    /// @param base dictionary form
    /// @param deedFirst whether what is to be done goes before whom it is said to
    record Form(String base, Kind kind, boolean deedFirst) {
        /// Whether it can be the verb of a sentence by itself.
        boolean finite() {
            return kind == Kind.PAST || kind == Kind.PRESENT;
        }
    }

    private Predicates() {
        for (String[] row : TableRows.read(Predicates.class, "predicates-en.tsv", 4)) {
            boolean deed = row[3].equals("deed");
            forms.put(row[0], new Form(row[0], Kind.BASE, deed));
            forms.put(third(row[0]), new Form(row[0], Kind.PRESENT, deed));
            forms.put(row[2], new Form(row[0], Kind.PARTICIPLE, deed));
            forms.put(row[1], new Form(row[0], Kind.PAST, deed));
        }
    }

    static Predicates shipped() {
        return SHIPPED;
    }

    /// @param word in lower case
    Optional<Form> of(String word) {
        return Optional.ofNullable(forms.get(word));
    }

    private static String third(String base) {
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(s|x|ch|sh|z|o)") ? base + "es" : base + "s";
    }
}
