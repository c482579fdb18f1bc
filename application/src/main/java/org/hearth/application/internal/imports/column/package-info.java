/** Which column of a file is meant by which header, and the question where that is not clear. */
@NullMarked
package org.hearth.application.internal.imports.column;

import org.jspecify.annotations.NullMarked;
