/** Registrations one by one. */
@NullMarked
package org.hearth.benchmarks.registration;

import org.jspecify.annotations.NullMarked;
