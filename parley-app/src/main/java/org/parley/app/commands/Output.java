package org.parley.app.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.text.FileFault;
import org.parley.store.folder.CaseFolder;

/// Writes files whole or not at all.
final class Output {
    private Output() {}

    /// Refuses a target that is one of the files read, the case file or the corrections: writing
    /// there would lose it.
    static void spare(Path target, CaseFolder folder) throws UnusableException {
        List<Path> read = new ArrayList<>();
        folder.files().forEach(file -> read.add(file.path()));
        Path root = folder.root();
        if (root != null) {
            read.add(root.resolve("case.yaml"));
            read.add(root.resolve("corrections.yaml"));
        }
        for (Path file : read) {
            try {
                if (Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file)) {
                    throw new UnusableException(
                            "-o %s: is a file that was read, and would be lost. Maybe give another name."
                                    .formatted(target));
                }
            } catch (IOException unreadable) {
                throw new UnusableException(
                        "-o %s: cannot be compared with what was read: %s."
                                .formatted(target, FileFault.words(unreadable)));
            }
        }
    }

    static void write(Path file, String text) throws UnusableException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] bytes) throws UnusableException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new UnusableException(
                    "-o %s: is a folder. Maybe add a file name.".formatted(file));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnusableException(
                    "-o %s: the folder does not exist. Maybe create it first.".formatted(file));
        }
        try {
            // not a temporary file of the JDK's: that would be readable by its owner alone
            Path part =
                    folder.resolve(
                            ".%s.%d.part"
                                    .formatted(file.getFileName(), ProcessHandle.current().pid()));
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException unwritable) {
            throw new UnusableException(
                    "-o %s: cannot be written: %s.".formatted(file, FileFault.words(unwritable)));
        }
    }

    /// What to tell of a file whose ending tells no format.
    static OptionException noFormat(Path file, String allowed) {
        return new OptionException(
                "-o %s: the ending tells no format; allowed are %s. Maybe add --format."
                        .formatted(file, allowed));
    }

    /// The ending of a file name in lower case, without the dot; empty when it has none.
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
