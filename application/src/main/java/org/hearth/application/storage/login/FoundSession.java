package org.hearth.application.storage.login;

import java.time.Instant;
import java.util.Optional;
import org.hearth.domain.login.Login;

/** A session that is valid, and whose it is. */
public record FoundSession(Login login, Optional<String> onShift, Instant expiresAt) {}
