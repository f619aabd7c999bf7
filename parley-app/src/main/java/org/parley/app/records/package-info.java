/// From paths to a record: [RecordLoader] opens a case, takes its documents in, reads what was not
/// read before, applies corrections and ties all together.
@NullMarked
package org.parley.app.records;

import org.jspecify.annotations.NullMarked;
