/** Numbered entries, blocks and checkpoints as rows. */
@NullMarked
package org.hearth.adapter.jpa.internal.audit;

import org.jspecify.annotations.NullMarked;
