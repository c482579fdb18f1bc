/** Stories of events: which change has which, and how they are delivered. */
@NullMarked
package org.hearth.testkit.event;

import org.jspecify.annotations.NullMarked;
