/** E-mail notifications: to whom, of which kind. */
@NullMarked
package org.hearth.domain.notification;

import org.jspecify.annotations.NullMarked;
