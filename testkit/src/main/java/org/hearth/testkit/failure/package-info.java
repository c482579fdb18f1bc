/** How failures of tests print the invented values, which mask themselves everywhere else. */
@NullMarked
package org.hearth.testkit.failure;

import org.jspecify.annotations.NullMarked;
