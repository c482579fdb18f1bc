/** Port in: delivering events to the host, and looking after those that cannot be delivered. */
@NullMarked
package org.hearth.application.port.in.event;

import org.jspecify.annotations.NullMarked;
