package org.hearth.application.storage.login;

import java.time.Instant;
import org.hearth.domain.actor.Actor;

/** A session that is valid, and who acts in it. */
public record FoundSession(TokenHash token, Actor actor, SessionUse use, Instant expiresAt) {}
