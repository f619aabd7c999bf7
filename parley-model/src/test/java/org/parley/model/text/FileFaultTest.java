package org.parley.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class FileFaultTest {
    @Test
    void noClassNameAndNoPathIsTold() {
        assertThat(FileFault.words(new AccessDeniedException("/a/b")))
                .isEqualTo("permission is denied");
        assertThat(
                        FileFault.words(
                                new FileSystemException("/a/b", null, "No space left on device")))
                .isEqualTo("no space left on device");
        assertThat(FileFault.words(new IOException("java.lang.Oops"))).doesNotContain("java");
    }
}
