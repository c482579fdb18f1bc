/** Contracts of the ports out, which every storage passes. */
@NullMarked
package org.hearth.testkit.storage;

import org.jspecify.annotations.NullMarked;
