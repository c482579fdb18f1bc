/** The whole kit in one interface. */
@NullMarked
package org.hearth.testkit;

import org.jspecify.annotations.NullMarked;
