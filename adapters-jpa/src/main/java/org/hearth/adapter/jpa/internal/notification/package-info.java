/** The outbox of e-mail notifications. */
package org.hearth.adapter.jpa.internal.notification;
