package org.parley.app.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.text.Handling;

class RecordLoaderTest {
    @TempDir private Path folder;
    private String home = "";

    @BeforeEach
    void live() {
        home = System.getProperty("user.home");
        System.setProperty("user.home", folder.resolve("home").toString());
    }

    @AfterEach
    void leave() {
        System.setProperty("user.home", home);
    }

    private int readAgain(String handling) throws Exception {
        assumeTrue(System.getenv("XDG_CACHE_HOME") == null, "the cache lies elsewhere");
        Path file = folder.resolve("talks.md");
        Files.writeString(
                file,
                "---\ntitle: Talks\n%s---\nKenya's minister said that Kenya would sign.\n"
                        .formatted(handling));
        LoadRequest request =
                new LoadRequest(List.of(file), null, 1 << 20, Handling.Mark.RED, true);
        assertThat(RecordLoader.load(request, Progress.SILENT).read()).isEqualTo(1);
        return RecordLoader.load(request, Progress.SILENT).read();
    }

    @Test
    void readingsOfLooseFilesAreKept() throws Exception {
        assertThat(readAgain("")).isZero();
    }

    @Test
    void readingsOfRestrictedLooseFilesAreNot() throws Exception {
        assertThat(readAgain("handling: TLP:AMBER\n")).isEqualTo(1);
    }
}
