package org.parley.reading.events;

/// Categories of events, from the most cooperative to the most violent.
///
/// Source: PLOVER (Political Language Ontology for Verifiable Event Records), Open Event Data
/// Alliance, version 0.5b.
public enum Category {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    CONCEDE,
    RETREAT,
    INVESTIGATE,
    DEMAND,
    DISAPPROVE,
    REJECT,
    THREATEN,
    PROTEST,
    MOBILIZE,
    SANCTION,
    COERCE,
    ASSAULT,
    FIGHT;

    /// Whether it gives something or works together.
    public boolean cooperative() {
        return compareTo(INVESTIGATE) < 0;
    }

    /// Whether it harms.
    public boolean hostile() {
        return compareTo(INVESTIGATE) > 0;
    }
}
