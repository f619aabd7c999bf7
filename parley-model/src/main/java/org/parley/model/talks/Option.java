package org.parley.model.talks;

import java.util.List;

/// One way to settle an issue.
///
/// @param id unique in the issue
/// @param name as printed
/// @param aliases phrases by which texts speak of it, in any language
public record Option(String id, String name, List<String> aliases) {
    public Option {
        Ids.checked("Option", id);
        aliases = List.copyOf(aliases);
    }
}
