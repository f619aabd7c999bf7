package org.parley.model.statement;

import org.jspecify.annotations.Nullable;
import org.parley.model.text.Span;

/// A source that a document sends its reader to.
///
/// @param title of the work; empty when only a link is given
/// @param author null when not told
/// @param role what the author is said to be; null when not told
/// @param outlet where it appeared; null when not told
/// @param url null when not told
/// @param span the words that point there
public record Pointer(
        String title,
        @Nullable String author,
        @Nullable String role,
        @Nullable String outlet,
        @Nullable String url,
        Span span) {}
