/// The commands: [Parley] is their root; each reads its options, loads the record and prints.
@NullMarked
package org.parley.app.commands;

import org.jspecify.annotations.NullMarked;
