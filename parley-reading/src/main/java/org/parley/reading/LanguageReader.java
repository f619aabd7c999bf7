package org.parley.reading;

import java.util.List;
import org.parley.model.statement.Verdict;
import org.parley.model.text.Document;

/// Reads documents of one language.
public interface LanguageReader {
    /// What was found in a document.
    ///
    /// @param drafts in order of place
    /// @param verdicts in order of place
    record Found(List<Draft> drafts, List<Verdict> verdicts) {
        public Found {
            drafts = List.copyOf(drafts);
            verdicts = List.copyOf(verdicts);
        }
    }

    /// Name and version of what reads.
    String version();

    /// Reads one document from its body's start.
    Found read(Document document);
}
