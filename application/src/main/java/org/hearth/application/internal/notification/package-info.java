/** E-mail notifications: which are written, their texts, and sending those that wait. */
@NullMarked
package org.hearth.application.internal.notification;

import org.jspecify.annotations.NullMarked;
