package org.hearth.application.port.out.signin;

import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.notification.EmailNotification;

/**
 * A new password for a login.
 *
 * @param before the login as it was seen
 * @param next the password that it is to have
 * @param notice tells the address
 */
public record PasswordChoice(
    KnownLogin before, Password next, EmailNotification notice, AuditEntry entry) {}
