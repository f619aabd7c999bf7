/// Who negotiates: [Party], the [Person]s who speak for it, and the [Office]s they hold.
@NullMarked
package org.parley.model.party;

import org.jspecify.annotations.NullMarked;
