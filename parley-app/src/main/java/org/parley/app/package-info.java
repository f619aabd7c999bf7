/// The program: [Main] runs the command line.
@NullMarked
package org.parley.app;

import org.jspecify.annotations.NullMarked;
