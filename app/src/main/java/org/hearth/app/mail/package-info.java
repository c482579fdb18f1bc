/** E-mails by SMTP or into a folder. */
package org.hearth.app.mail;
