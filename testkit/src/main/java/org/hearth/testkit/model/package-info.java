/** The model of the rules, compared with any implementation, action by action. */
@NullMarked
package org.hearth.testkit.model;

import org.jspecify.annotations.NullMarked;
