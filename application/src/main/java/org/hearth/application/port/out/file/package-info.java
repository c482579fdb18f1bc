/** Files that only the user of the process may read. */
@NullMarked
package org.hearth.application.port.out.file;

import org.jspecify.annotations.NullMarked;
