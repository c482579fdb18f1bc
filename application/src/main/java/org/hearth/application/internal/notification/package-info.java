/** E-mail notifications: which are written, their texts, and sending those that wait. */
package org.hearth.application.internal.notification;
