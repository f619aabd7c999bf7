/// What kind of text it is, and the structure that its kind gives it: [Genres] tells, [Turns] finds
/// speakers' turns and posts.
@NullMarked
package org.parley.reading.genres;

import org.jspecify.annotations.NullMarked;
