/** Port in: deleting what has been kept for long enough. */
@NullMarked
package org.hearth.application.port.in.retention;

import org.jspecify.annotations.NullMarked;
