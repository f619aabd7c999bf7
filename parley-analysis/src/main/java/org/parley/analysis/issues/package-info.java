/// What may be called an issue: [GenericIssues] tells the names that fit any talks.
@NullMarked
package org.parley.analysis.issues;

import org.jspecify.annotations.NullMarked;
