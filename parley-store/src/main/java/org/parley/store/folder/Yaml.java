package org.parley.store.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.model.text.FileFault;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Loads YAML files into plain maps, lists and values, with errors that name file and line.
final class Yaml {
    private static final long LARGEST = 5L * 1024 * 1024;

    private Yaml() {}

    /// The file's content; null when it is empty.
    ///
    /// @throws CaseProblemsException if the file is too large, not UTF-8 or not YAML
    static @Nullable Object load(Path file) throws CaseProblemsException {
        String name = String.valueOf(file.getFileName());
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw CaseProblemsException.of(
                        "[%s] the file has %,d bytes; up to %,d are read."
                                .formatted(name, size, LARGEST));
            }
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                            .toString();
            LoadSettings settings =
                    LoadSettings.builder()
                            .setLabel(name)
                            .setAllowDuplicateKeys(false)
                            .setMaxAliasesForCollections(20)
                            .setCodePointLimit((int) LARGEST)
                            .build();
            return new Load(settings)
                    .loadFromString(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            throw CaseProblemsException.of(
                    "[%s] the file is not UTF-8. Maybe save it again with that encoding."
                            .formatted(name));
        } catch (IOException unreadable) {
            throw CaseProblemsException.of(
                    "[%s] the file cannot be read: %s."
                            .formatted(name, FileFault.words(unreadable)));
        } catch (MarkedYamlEngineException marked) {
            int line = marked.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            throw CaseProblemsException.of(
                    "[%s] line %d: %s. Maybe a value with a colon or a leading bracket needs quotation marks, or a tab should be spaces."
                            .formatted(name, line, marked.getProblem()));
        } catch (YamlEngineException malformed) {
            throw CaseProblemsException.of(
                    "[%s] %s"
                            .formatted(
                                    name,
                                    String.valueOf(malformed.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("not YAML")));
        } catch (StackOverflowError nested) {
            throw CaseProblemsException.of("[%s] the file is nested too deeply.".formatted(name));
        }
    }
}
