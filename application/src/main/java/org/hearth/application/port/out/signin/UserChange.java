package org.hearth.application.port.out.signin;

import java.util.Optional;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.user.User;

/**
 * A user who is changed or removed. All sessions and links of the user end.
 *
 * @param before as the user was seen
 * @param after empty where the user is removed
 * @param leavesAnAdministrator whether it is kept only where the practice of the user has another
 *     administrator who is not disabled
 */
public record UserChange(
    User before, Optional<User> after, boolean leavesAnAdministrator, AuditEntry entry) {}
