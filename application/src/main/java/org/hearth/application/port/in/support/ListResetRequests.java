package org.hearth.application.port.in.support;

import io.vavr.control.Either;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.ResetRequest;

/**
 * Lists what support has been asked for and has not done: resets, and transfers to the practice
 * that asks where the account is at another one.
 */
public interface ListResetRequests {
  /**
   * R18: for support only.
   *
   * @return oldest first; refused as {@code not-allowed}
   */
  Either<Refusal, Slice<ResetRequest>> list(Actor actor, Page page);
}
