/** Ports out: the outbox of e-mail notifications, and the mailer. */
package org.hearth.application.port.out.notification;
