/// A case as a folder: [CaseFolder] finds its parts, [CaseFile] reads and writes `case.yaml`,
/// [Corrections] applies an analyst's `corrections.yaml`.
@NullMarked
package org.parley.store.folder;

import org.jspecify.annotations.NullMarked;
