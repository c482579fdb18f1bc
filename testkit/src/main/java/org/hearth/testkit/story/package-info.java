/** Stories of the rules, which every implementation passes. */
@NullMarked
package org.hearth.testkit.story;

import org.jspecify.annotations.NullMarked;
