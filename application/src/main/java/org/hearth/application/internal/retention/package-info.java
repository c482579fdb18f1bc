/** Deletes what has been kept for long enough. */
@NullMarked
package org.hearth.application.internal.retention;

import org.jspecify.annotations.NullMarked;
