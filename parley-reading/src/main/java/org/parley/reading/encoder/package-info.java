/// A small pretrained encoder with several heads, fine-tuned by `parley-train`: who said or holds
/// what, and what is done by saying it.
///
/// Start with [AttributionReader] and what it gives, [ReadAttribution]; [EncoderReader] does it, on
/// the words of a [PieceText] and with the [Heads]. [OnnxEncoder] alone knows ONNX Runtime.
@NullMarked
package org.parley.reading.encoder;

import org.jspecify.annotations.NullMarked;
