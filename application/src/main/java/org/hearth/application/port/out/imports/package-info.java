/** Ports out: import jobs and their files. */
@NullMarked
package org.hearth.application.port.out.imports;

import org.jspecify.annotations.NullMarked;
