/** Imports from the command line: progress, report and summary. */
@NullMarked
package org.hearth.app.imports;

import org.jspecify.annotations.NullMarked;
