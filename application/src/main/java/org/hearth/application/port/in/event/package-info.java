/** Port in: delivering events to the host, and looking after those that cannot be delivered. */
package org.hearth.application.port.in.event;
