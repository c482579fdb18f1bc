/** Runs jobs in the background, each with a pause after it. */
@NullMarked
package org.hearth.application.internal.job;

import org.jspecify.annotations.NullMarked;
