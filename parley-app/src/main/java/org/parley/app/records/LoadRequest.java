package org.parley.app.records;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.Handling;

/// What a command wants to work on.
///
/// @param paths a case folder, or files and folders of documents
/// @param asOf nothing said later is used; null for all there is
/// @param largest size above which a file is refused, in bytes
/// @param mostClosed documents with a stricter mark are left out
/// @param keep whether readings are kept for the next time
public record LoadRequest(
        List<Path> paths,
        @Nullable LocalDate asOf,
        long largest,
        Handling.Mark mostClosed,
        boolean keep) {
    public LoadRequest {
        paths = List.copyOf(paths);
    }
}
