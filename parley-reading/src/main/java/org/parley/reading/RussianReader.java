package org.parley.reading;

import java.util.List;
import org.parley.model.text.Document;
import org.parley.reading.world.World;

/// Reads Russian documents by rules on morphology.
public final class RussianReader implements LanguageReader {
    /// A reader that knows this world.
    public RussianReader(World world) {}

    @Override
    public Found read(Document document) {
        return new Found(List.of(), List.of());
    }
}
