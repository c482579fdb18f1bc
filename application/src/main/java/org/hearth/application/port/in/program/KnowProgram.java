package org.hearth.application.port.in.program;

import java.util.Optional;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.program.ApiToken;
import org.hearth.domain.refusal.Refusal;

/** Knows a program by the secret of its token. */
public interface KnowProgram {
  /** The beginning of every secret, by which scanners find one that was left in source code. */
  String PREFIX = "hearth_";

  /**
   * {@return the token, while it is valid} One look at the storage.
   *
   * @param secret as the program sent it
   */
  Optional<ApiToken> find(String secret);

  /**
   * {@return the refusal of a call that is not open to the actor or its token; it leaves an entry
   * (R19)}
   *
   * @param caller who calls
   */
  Refusal refuse(Actor caller);
}
