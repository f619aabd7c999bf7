package org.parley.store.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.talks.Case;
import org.parley.model.text.Description;
import org.parley.model.text.FileFault;
import org.parley.model.text.Intake;

/// What a command was pointed at: a case folder, or loose files and folders of documents.
///
/// @param root the case folder; null for loose documents
/// @param talks what `case.yaml` says; [Case#EMPTY] without one
/// @param files the documents' files, by name
/// @param refused files that are no documents, and descriptions that are wrong
public record CaseFolder(
        @Nullable Path root, Case talks, List<DocumentFile> files, List<Intake.Rejected> refused) {
    /// Folder of a case that holds its documents.
    public static final String DOCUMENTS = "documents";

    /// Ending of a file that describes the document beside it.
    public static final String SIDECAR = ".meta.yaml";

    private static final Set<String> OTHERS =
            Set.of("readme.md", "readme.txt", "license", "notice");

    public CaseFolder {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    /// A document's file.
    ///
    /// @param id its name, unique in the case
    /// @param path where it is
    /// @param description what its sidecar tells
    public record DocumentFile(String id, Path path, Description description) {}

    /// Opens what paths point at.
    ///
    /// @param paths one case folder, or any number of files and folders of documents
    /// @param endings file name endings that are documents, lower case, without the dot
    /// @throws CaseProblemsException if a path does not exist, a case folder stands among several
    ///   paths, or `case.yaml` is wrong
    public static CaseFolder open(List<Path> paths, Collection<String> endings)
            throws CaseProblemsException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw CaseProblemsException.of(
                        "[%s] no such file or folder. Maybe look at its spelling, or at where you are."
                                .formatted(path));
            }
        }
        for (Path path : paths) {
            if (paths.size() > 1 && isCase(path)) {
                throw CaseProblemsException.of(
                        "[%s] is a case folder, which is read by itself; found %d other paths. Maybe put their documents into its '%s' folder."
                                .formatted(path, paths.size() - 1, DOCUMENTS));
            }
        }
        if (paths.size() == 1 && Files.isDirectory(paths.getFirst())) {
            Path folder = paths.getFirst();
            Path caseFile = folder.resolve(CaseFile.NAME);
            boolean described = Files.isRegularFile(caseFile);
            Path documents = folder.resolve(DOCUMENTS);
            boolean kept = Files.isDirectory(documents);
            if (described || kept) {
                Case talks = described ? CaseFile.read(caseFile) : Case.EMPTY;
                return gathered(folder, talks, List.of(kept ? documents : folder), endings);
            }
        }
        return gathered(null, Case.EMPTY, paths, endings);
    }

    private static boolean isCase(Path path) {
        return Files.isRegularFile(path.resolve(CaseFile.NAME))
                || Files.isDirectory(path.resolve(DOCUMENTS));
    }

    private static CaseFolder gathered(
            @Nullable Path root, Case talks, List<Path> paths, Collection<String> endings)
            throws CaseProblemsException {
        Map<String, DocumentFile> files = new LinkedHashMap<>();
        List<Intake.Rejected> refused = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path path : paths) {
            boolean folder = Files.isDirectory(path);
            for (Path file : folder ? listed(path) : List.of(path)) {
                String name = String.valueOf(file.getFileName());
                boolean aside =
                        name.startsWith(".")
                                || name.endsWith(SIDECAR)
                                || folder
                                        && OTHERS.contains(name.toLowerCase(java.util.Locale.ROOT))
                                || folder && name.endsWith(".yaml")
                                || name.contains(".brief.");
                if (folder && !aside && Files.isDirectory(file)) {
                    refused.add(
                            new Intake.Rejected(
                                    name,
                                    "is a folder within the folder, which is not looked into. Maybe give it as a path of its own, or move its documents up."));
                }
                if (aside && folder
                        || !Files.isRegularFile(file)
                        || !seen.add(file.toAbsolutePath().normalize())) {
                    continue;
                }
                if (folder && !endings.contains(ending(name))) {
                    refused.add(
                            new Intake.Rejected(
                                    name,
                                    "not a kind of file that is read; allowed are %s."
                                            .formatted(
                                                    String.join(
                                                            ", ",
                                                            new java.util.TreeSet<>(endings)))));
                    continue;
                }
                String id =
                        files.containsKey(name)
                                ? file.getParent() == null
                                        ? name
                                        : file.getParent().getFileName() + "/" + name
                                : name;
                try {
                    files.put(id, new DocumentFile(id, file, description(file)));
                } catch (CaseProblemsException wrong) {
                    refused.add(new Intake.Rejected(id, String.join("\n", wrong.problems())));
                }
            }
        }
        return new CaseFolder(root, talks, List.copyOf(files.values()), refused);
    }

    private static List<Path> listed(Path folder) throws CaseProblemsException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(files::add);
        } catch (IOException unreadable) {
            throw CaseProblemsException.of(
                    "[%s] the folder cannot be listed: %s."
                            .formatted(folder, FileFault.words(unreadable)));
        }
        files.sort(null);
        return files;
    }

    private static Description description(Path file) throws CaseProblemsException {
        Path sidecar = file.resolveSibling(file.getFileName() + SIDECAR);
        if (!Files.isRegularFile(sidecar)) {
            return Description.NONE;
        }
        Object loaded = Yaml.load(sidecar);
        if (loaded == null) {
            return Description.NONE;
        }
        String name = String.valueOf(sidecar.getFileName());
        if (!(loaded instanceof Map<?, ?> map)) {
            throw CaseProblemsException.of(
                    "[%s] found no 'key: value' lines; allowed are %s."
                            .formatted(name, String.join(", ", Description.KEYS)));
        }
        Map<String, String> values = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                values.put(String.valueOf(key), String.valueOf(value));
            }
        });
        try {
            return Description.of(name, values);
        } catch (IllegalArgumentException wrong) {
            throw CaseProblemsException.of(String.valueOf(wrong.getMessage()));
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
