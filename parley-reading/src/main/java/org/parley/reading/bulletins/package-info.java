/// Sentences of summary bulletins ("A, for the group G, supported by B and opposed by C, proposed
/// X"): who proposed, supports and opposes what. Start at
/// [org.parley.reading.bulletins.BulletinGrammar]; it gives an
/// [org.parley.reading.bulletins.Intervention] for each thing said.
@NullMarked
package org.parley.reading.bulletins;

import org.jspecify.annotations.NullMarked;
