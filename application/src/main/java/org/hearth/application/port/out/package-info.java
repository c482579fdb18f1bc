/**
 * Ports out: {@link org.hearth.application.port.out.Storage} is what an adapter implements; change
 * sets are saved whole or not at all.
 */
@NullMarked
package org.hearth.application.port.out;

import org.jspecify.annotations.NullMarked;
