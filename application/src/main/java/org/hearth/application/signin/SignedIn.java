package org.hearth.application.signin;

import java.time.Instant;
import org.hearth.domain.actor.Actor;

/** A session that has begun. */
public record SignedIn(SessionToken token, Instant expiresAt, Actor actor) {}
