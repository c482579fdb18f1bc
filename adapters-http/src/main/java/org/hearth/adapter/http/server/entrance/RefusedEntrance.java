package org.hearth.adapter.http.server.entrance;

import org.hearth.domain.refusal.Refusal;
import org.springframework.security.core.AuthenticationException;

/** Carries the refusal of an attempt to enter to where it is answered. */
final class RefusedEntrance extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  RefusedEntrance(Refusal refusal) {
    super(refusal.code());
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
