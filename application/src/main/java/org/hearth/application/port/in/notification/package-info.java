/** Port in: sending the e-mails that wait. */
@NullMarked
package org.hearth.application.port.in.notification;

import org.jspecify.annotations.NullMarked;
