/** Scheduled jobs of the server: sending e-mails, running imports, deleting old answers. */
@NullMarked
package org.hearth.adapter.http.server.internal.scheduling;

import org.jspecify.annotations.NullMarked;
