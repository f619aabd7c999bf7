package org.parley.store.folder;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with a case's files: all of it, not only the first. Each problem names the file,
/// the path in it, what was found and what is allowed.
public final class CaseProblemsException extends Exception {
    private static final long serialVersionUID = 1;

    private final ArrayList<String> problems;

    /// With these problems.
    ///
    /// @param problems at least one
    public CaseProblemsException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = new ArrayList<>(problems);
    }

    static CaseProblemsException of(String problem) {
        return new CaseProblemsException(List.of(problem));
    }

    /// The problems, in order of place.
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
