/** The runner of use cases: load, decide, save the change set, and retry on a conflict. */
@NullMarked
package org.hearth.application.internal.usecase;

import org.jspecify.annotations.NullMarked;
