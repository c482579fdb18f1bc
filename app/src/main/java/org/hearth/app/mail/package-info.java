/** E-mails by SMTP or into a folder. */
@NullMarked
package org.hearth.app.mail;

import org.jspecify.annotations.NullMarked;
