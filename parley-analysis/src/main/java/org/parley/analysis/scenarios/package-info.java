/// What is said to come next, by whom, and who disputes it: [Outlooks].
@NullMarked
package org.parley.analysis.scenarios;

import org.jspecify.annotations.NullMarked;
