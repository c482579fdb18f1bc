/**
 * What can be done: {@link org.hearth.application.Hearth} has all ports in, in groups, and is built
 * on a storage.
 */
@NullMarked
package org.hearth.application;

import org.jspecify.annotations.NullMarked;
