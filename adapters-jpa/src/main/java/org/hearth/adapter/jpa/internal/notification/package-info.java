/** The outbox of e-mail notifications. */
@NullMarked
package org.hearth.adapter.jpa.internal.notification;

import org.jspecify.annotations.NullMarked;
