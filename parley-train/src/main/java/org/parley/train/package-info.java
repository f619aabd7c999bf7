/// Fine-tunes the reader's encoder and heads, measures them, and writes the int8 model that the
/// reader runs. A tool: nothing of it is in the shipped program.
///
/// Start with [Main]. [Corpus] reads annotated texts, [Batches] cuts them up, [Network] is the
/// encoder with its heads in DJL, [Trainer] the loop, [OnnxGraph] the way from and to ONNX.
@NullMarked
package org.parley.train;

import org.jspecify.annotations.NullMarked;
