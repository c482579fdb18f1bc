/** Ports out: the outbox of e-mail notifications, and the mailer. */
@NullMarked
package org.hearth.application.port.out.notification;

import org.jspecify.annotations.NullMarked;
