/** Numbered entries, blocks and checkpoints as rows. */
@NullMarked
package org.hearth.adapter.jpa.seal;

import org.jspecify.annotations.NullMarked;
