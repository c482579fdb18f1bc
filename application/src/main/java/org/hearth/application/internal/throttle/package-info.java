/** Counting attempts, so that guesses are slowed and nothing is asked for too often. */
@NullMarked
package org.hearth.application.internal.throttle;

import org.jspecify.annotations.NullMarked;
