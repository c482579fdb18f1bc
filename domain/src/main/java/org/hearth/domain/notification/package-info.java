/** E-mail notifications: to whom, of which kind. */
package org.hearth.domain.notification;
