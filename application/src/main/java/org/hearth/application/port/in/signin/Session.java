package org.hearth.application.port.in.signin;

import java.time.Instant;
import org.hearth.domain.actor.Actor;

/** A session that is valid, and who acts in it. */
public record Session(Actor actor, Instant expiresAt) {}
