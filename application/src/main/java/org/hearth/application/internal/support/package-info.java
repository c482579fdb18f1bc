/** Resets, transfers and erasure, which support does. */
@NullMarked
package org.hearth.application.internal.support;

import org.jspecify.annotations.NullMarked;
