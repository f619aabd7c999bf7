package org.parley.model.text;

/// What became of a file that was to be read as a document. A file that cannot be read is expected
/// and is data: the batch goes on, and the refusal is counted and shown.
public sealed interface Intake {
    /// The document's id: the file name.
    String id();

    /// It was read.
    record Read(Document document) implements Intake {
        @Override
        public String id() {
            return document.id();
        }
    }

    /// It was not.
    ///
    /// @param id file name
    /// @param reason what was found, what is allowed, and what to try
    record Rejected(String id, String reason) implements Intake {
        /// As printed: `[file] reason`.
        public String message() {
            return "[%s] %s".formatted(id, reason);
        }
    }
}
