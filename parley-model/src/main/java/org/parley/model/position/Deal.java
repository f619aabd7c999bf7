package org.parley.model.position;

import java.util.Map;
import java.util.TreeMap;

/// One option for each issue that is settled; every issue not listed is left unsettled.
///
/// @param choices issue id to option id
public record Deal(Map<String, String> choices) {
    public Deal {
        choices = java.util.Collections.unmodifiableMap(new TreeMap<>(choices));
    }
}
