package org.parley.analysis.collisions;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.position.Holding;

/// An issue on which nobody's line crosses another's demand and somebody gives something.
///
/// @param issue id of the issue
/// @param giving what each party that offers or accepts holds, by name
/// @param shared whether at least two parties give, or one gives what another wants
public record CommonGround(String issue, Map<String, Holding> giving, boolean shared) {
    public CommonGround {
        giving = Collections.unmodifiableMap(new TreeMap<>(giving));
    }
}
