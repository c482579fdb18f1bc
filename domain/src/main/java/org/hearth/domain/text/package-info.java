/** Characters, and text as people type it. */
@NullMarked
package org.hearth.domain.text;

import org.jspecify.annotations.NullMarked;
