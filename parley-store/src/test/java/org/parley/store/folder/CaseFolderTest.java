package org.parley.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.text.Intake;

class CaseFolderTest {
    @TempDir private Path folder;

    private Path document(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "Norway said that it would sign.\n");
    }

    @Test
    void caseFolderAmongOtherPathsIsRefused() throws IOException {
        Path loose = document("loose.txt");
        document("talks/documents/a.txt");
        List<Path> paths = List.of(folder.resolve("talks"), loose);
        assertThatThrownBy(() -> CaseFolder.open(paths, List.of("txt")))
                .isInstanceOf(CaseProblemsException.class)
                .hasMessageContaining("talks")
                .hasMessageContaining("read by itself");
    }

    @Test
    void foldersWithinAFolderAreCountedAsNotRead() throws Exception {
        document("a.txt");
        document("older/b.txt");
        CaseFolder read = CaseFolder.open(List.of(folder), List.of("txt"));
        assertThat(read.files()).extracting(CaseFolder.DocumentFile::id).containsExactly("a.txt");
        assertThat(read.refused()).extracting(Intake.Rejected::id).containsExactly("older");
    }

    @Test
    void severalFoldersOfDocumentsAreRead() throws Exception {
        document("one/a.txt");
        document("two/a.txt");
        CaseFolder read =
                CaseFolder.open(
                        List.of(folder.resolve("one"), folder.resolve("two")), List.of("txt"));
        assertThat(read.files())
                .extracting(CaseFolder.DocumentFile::id)
                .containsExactly("a.txt", "two/a.txt");
    }
}
