package org.hearth.application.storage.login;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.contact.EmailAddress;

/**
 * A session as it is kept. It is valid while its login has the same address and the same password.
 *
 * @param edition the password with which it was opened
 * @param onShift the person of a care home on shift, where they said who they are
 */
public record KeptSession(
    TokenHash token,
    UUID login,
    EmailAddress email,
    UUID edition,
    Optional<String> onShift,
    Instant expiresAt) {}
