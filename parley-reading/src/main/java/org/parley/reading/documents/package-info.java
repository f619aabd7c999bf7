/// A file's bytes to a document: [DocumentIntake] takes text, Markdown, HTML, PDF and DOCX, finds
/// the encoding, the front matter and what the page says of itself, and refuses what is not a text.
@NullMarked
package org.parley.reading.documents;

import org.jspecify.annotations.NullMarked;
