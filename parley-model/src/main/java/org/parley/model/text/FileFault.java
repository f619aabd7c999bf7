package org.parley.model.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why a file could not be read or written, in plain words.
public final class FileFault {
    private FileFault() {}

    /// A few words that end a sentence: "permission is denied".
    public static String words(IOException fault) {
        return switch (fault) {
            case AccessDeniedException _ -> "permission is denied";
            case NoSuchFileException _ -> "it is no longer there";
            case FileSystemException told when told.getReason() != null -> reason(told.getReason());
            default -> "the disk or the network did not answer as it should";
        };
    }

    private static String reason(@Nullable String reason) {
        String words = String.valueOf(reason).strip();
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
