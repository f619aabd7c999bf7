package org.parley.app.records;

/// Where long work says how far it is.
public interface Progress {
    /// Says nothing.
    Progress SILENT = (_, _, _) -> {};

    /// One more is done.
    ///
    /// @param done how many are
    /// @param all how many there are
    /// @param name of the one just done
    void step(int done, int all, String name);
}
