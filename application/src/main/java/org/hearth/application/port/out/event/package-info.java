/** Port out: the outbox of events. */
@NullMarked
package org.hearth.application.port.out.event;

import org.jspecify.annotations.NullMarked;
