/// Events in news: who did what to whom, in the categories of the PLOVER ontology. Start at
/// [org.parley.reading.events.EventReader]; [org.parley.reading.events.ActEvents] tells which
/// category an act of Parley's is. Tables say which verbs are which event.
@NullMarked
package org.parley.reading.events;

import org.jspecify.annotations.NullMarked;
