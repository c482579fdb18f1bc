/**
 * Importing care homes and residents: each row is read, judged by the same rules as a single
 * registration, and reported.
 */
@NullMarked
package org.hearth.application.internal.imports;

import org.jspecify.annotations.NullMarked;
