/// The parties of the world and those who speak for them: [World], built in and extended by a case.
/// [Names] finds them in text; [Table] reads the tables of facts.
@NullMarked
package org.parley.reading.world;

import org.jspecify.annotations.NullMarked;
