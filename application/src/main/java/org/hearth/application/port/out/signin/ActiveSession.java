package org.hearth.application.port.out.signin;

import java.time.Instant;
import org.hearth.domain.actor.Actor;

/** A session that is valid, and who acts in it. */
public record ActiveSession(TokenHash token, Actor actor, SessionUse use, Instant expiresAt) {}
