/** The outbox of events. */
@NullMarked
package org.hearth.adapter.jpa.internal.event;

import org.jspecify.annotations.NullMarked;
