package org.parley.reading.acts;

import java.util.Map;
import org.parley.reading.attribution.Attribution;

/// Opens the features of acts to the reader's tests.
public final class GoldFeatures {
    private GoldFeatures() {}

    /// What is weighed of an attribution.
    public static Map<String, Float> of(
            Attribution attribution, String text, boolean own, boolean other) {
        return EnglishActs.features(attribution, text, own, other);
    }
}
