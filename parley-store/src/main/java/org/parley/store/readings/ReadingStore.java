package org.parley.store.readings;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.statement.Reading;

/// Readings on disk, by a key that names everything they depend on: the file's hash, the reader's
/// and the extraction's version, what the case adds to the world.
///
/// One file for all readings of a case, in the ignored folder `.parley` beside it, or in a folder
/// of the user's where that cannot be written. What is damaged or was written by another version
/// counts as absent. Not safe for use by several threads at once; several processes only waste
/// work.
public final class ReadingStore {
    private static final String FILE = "readings";
    private static final int MAGIC = 0x50524c59;
    private static final int FORMAT = 1;

    private final @Nullable Path folder;
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Map<String, byte[]> used = new TreeMap<>();
    private boolean changed;

    private ReadingStore(@Nullable Path folder) {
        this.folder = folder;
    }

    /// A store beside a case, or in a folder of the user's when there is no case folder or it
    /// cannot be written to.
    ///
    /// @param caseFolder null for loose documents
    /// @param userFolder where a user's programs keep what can be made again
    /// @param name tells stores in the user's folder apart: letters, digits, hyphens
    public static ReadingStore open(@Nullable Path caseFolder, Path userFolder, String name) {
        Path folder =
                caseFolder != null && Files.isWritable(caseFolder)
                        ? caseFolder.resolve(".parley")
                        : userFolder.resolve(name);
        ReadingStore store = new ReadingStore(folder);
        store.load();
        return store;
    }

    /// A store that keeps nothing.
    public static ReadingStore none() {
        return new ReadingStore(null);
    }

    /// The reading kept under a key; empty when there is none that can be used.
    public Optional<Reading> get(String key) {
        byte[] bytes = kept.get(key);
        if (bytes == null) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Reading reading = ReadingFormat.read(in);
            used.put(key, bytes);
            return Optional.of(reading);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /// Keeps a reading.
    public void put(String key, Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            ReadingFormat.write(reading, out);
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory cannot be written to.", impossible);
        }
        used.put(key, bytes.toByteArray());
        changed = true;
    }

    /// Writes what was put, dropping what was not asked for; a folder that cannot be written to is
    /// no error, since everything can be read again.
    public void save() {
        Path target = folder;
        if (target == null || !changed) {
            return;
        }
        Path temporary = null;
        try {
            Files.createDirectories(target);
            Path ignore = target.resolve(".gitignore");
            if (!Files.exists(ignore)) {
                Files.writeString(ignore, "*\n");
            }
            temporary = Files.createTempFile(target, FILE, ".part");
            try (DataOutputStream out =
                    new DataOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(temporary)))) {
                out.writeInt(MAGIC);
                out.writeInt(FORMAT);
                out.writeInt(used.size());
                for (Map.Entry<String, byte[]> entry : used.entrySet()) {
                    out.writeUTF(entry.getKey());
                    out.writeInt(entry.getValue().length);
                    out.write(entry.getValue());
                }
            }
            Files.move(temporary, target.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
            changed = false;
        } catch (IOException unwritable) {
            delete(temporary);
        }
    }

    private static void delete(@Nullable Path temporary) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException left) {
                // a stray temporary file in an ignored folder harms nobody
                return;
            }
        }
    }

    private void load() {
        Path target = folder;
        if (target == null || !Files.isRegularFile(target.resolve(FILE))) {
            return;
        }
        Path file = target.resolve(FILE);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            long left = Files.size(file);
            if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
                return;
            }
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String key = in.readUTF();
                int length = in.readInt();
                if (length < 0 || length > left) {
                    return;
                }
                byte[] bytes = new byte[length];
                in.readFully(bytes);
                kept.put(key, bytes);
            }
        } catch (IOException | RuntimeException damaged) {
            // what was read before the damage is whole, since lengths and quotes are checked
            return;
        }
    }
}
