package org.hearth.adapter.http.server.entrance;

import java.util.List;
import org.hearth.domain.actor.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Who calls, once it is known. */
public final class SignedInActor extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;

  private final transient Actor actor;

  public SignedInActor(Actor actor) {
    super(List.of());
    this.actor = actor;
    super.setAuthenticated(true);
  }

  public Actor actor() {
    return actor;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return actor;
  }

  /** Without the name. */
  @Override
  public String getName() {
    return actor.toString();
  }

  @Override
  public String toString() {
    return "SignedInActor[" + actor + "]";
  }
}
