/** Port in: sending the e-mails that wait. */
package org.hearth.application.port.in.notification;
