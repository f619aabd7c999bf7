package org.parley.reading.events;

import java.util.List;
import org.parley.reading.attribution.Range;

/// Something done.
///
/// @param category kind
/// @param source who did it; empty when the text does not say; all sides of what is done together
/// @param target to whom; empty for none
/// @param verb where it is told
public record Event(
        Category category, List<EventActor> source, List<EventActor> target, Range verb) {
    public Event {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
