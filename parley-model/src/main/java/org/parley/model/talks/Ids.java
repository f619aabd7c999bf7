package org.parley.model.talks;

import java.util.regex.Pattern;

/// The form of ids in a case: lower-case letters, digits and hyphens.
final class Ids {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /// Returns the id if it has the form.
    ///
    /// @throws IllegalArgumentException naming the thing and the id
    static String checked(String thing, String id) {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "%s id '%s' must be lower-case letters, digits and single hyphens. Maybe 'no-enlargement'."
                            .formatted(thing, id));
        }
        return id;
    }
}
