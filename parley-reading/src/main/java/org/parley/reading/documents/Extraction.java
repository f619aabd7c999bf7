package org.parley.reading.documents;

import org.parley.model.text.Description;

/// Text taken out of a file, and what the file says of itself.
///
/// @param text the extracted text
/// @param bodyStart offset at which the part to be read begins
/// @param told what the file's own metadata say
record Extraction(String text, int bodyStart, Description told) {}
