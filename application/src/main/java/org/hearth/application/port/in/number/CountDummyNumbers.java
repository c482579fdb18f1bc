package org.hearth.application.port.in.number;

import io.vavr.control.Either;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.refusal.Refusal;

/** Tells how many dummy numbers are used, free and safe (R22). */
public interface CountDummyNumbers {
  Either<Refusal, DummyNumberPool.Count> count(Actor actor);
}
