package org.parley.reading.events;

/// A name with a code, or a word for who somebody is.
///
/// @param start first token
/// @param end one past the last
/// @param code empty for a word without a name
/// @param sector empty where nothing tells
/// @param bare whether it is the plain name of a state or place, not an adjective
record Mention(int start, int end, String code, String sector, boolean bare) {
    boolean coded() {
        return !code.isEmpty();
    }
}
