package org.parley.reading.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Makes of what the heads are sure of how likely an attribution is right: a logistic function of
/// the log odds of the cue and the log share of its source and content.
///
/// Source: J. C. Platt, "Probabilistic Outputs for Support Vector Machines", in Advances in Large
/// Margin Classifiers (2000), with two inputs instead of one.
///
/// @param constant log odds where both inputs are 0
/// @param ofCue weight of the log odds that the first word of the cue begins one
/// @param ofSpans weight of the natural log of [ReadAttribution#spanShare]
public record Calibration(double constant, double ofCue, double ofSpans) {
    /// Takes the cue's likelihood as it is.
    public static final Calibration NONE = new Calibration(0, 1, 0);

    private static final double LEAST = 1e-6;

    /// How likely an attribution is right, 0 to 1.
    public double likelihood(ReadAttribution read) {
        double[] inputs = inputs(read);
        return 1 / (1 + Math.exp(-(constant + ofCue * inputs[0] + ofSpans * inputs[1])));
    }

    /// What is weighed: the cue's log odds and the spans' log share, both kept finite.
    public static double[] inputs(ReadAttribution read) {
        double cue = Math.clamp(read.score(), LEAST, 1 - LEAST);
        return new double[] {
            Math.log(cue / (1 - cue)), Math.log(Math.clamp(read.spanShare(), LEAST, 1))
        };
    }

    /// As it stands in a model's folder: a name and a number a line, tab separated.
    ///
    /// @throws IOException if one of the three numbers is missing or none
    public static Calibration read(InputStream stream) throws IOException {
        Map<String, Double> numbers = new HashMap<>();
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells.length == 2) {
                try {
                    numbers.put(cells[0], Double.valueOf(cells[1]));
                } catch (NumberFormatException wrong) {
                    throw new IOException(
                            "[%s] %s: found '%s', must be a number."
                                    .formatted(EncoderModel.CALIBRATION, cells[0], cells[1]),
                            wrong);
                }
            }
        }
        Double constant = numbers.get("constant");
        Double cue = numbers.get("cue");
        Double spans = numbers.get("spans");
        if (constant == null || cue == null || spans == null) {
            throw new IOException(
                    "[%s] must give constant, cue and spans, a line each."
                            .formatted(EncoderModel.CALIBRATION));
        }
        return new Calibration(constant, cue, spans);
    }

    /// The file's text.
    public String text() {
        return String.format(
                Locale.ROOT,
                "# Log odds that an attribution is right. Written by parley-train calibrate.\nconstant\t%.4f\ncue\t%.4f\nspans\t%.4f\n",
                constant,
                ofCue,
                ofSpans);
    }
}
