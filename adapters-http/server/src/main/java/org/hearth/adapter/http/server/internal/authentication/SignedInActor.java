package org.hearth.adapter.http.server.internal.authentication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.program.Scope;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Who calls, once it is known. */
public final class SignedInActor extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;

  private final transient Actor actor;
  private final transient Optional<Set<Scope>> scopes;

  /** An actor without scopes, who may call every route that is open to actors of that kind. */
  public SignedInActor(Actor actor) {
    this(actor, Optional.empty());
  }

  /** A program, which may call what is within the scopes of its token. */
  public SignedInActor(Actor actor, Optional<Set<Scope>> scopes) {
    super(List.of());
    this.actor = actor;
    this.scopes = scopes;
    super.setAuthenticated(true);
  }

  public Actor actor() {
    return actor;
  }

  /** Whether a call that needs a scope is open to it. */
  public boolean mayCall(Scope needed) {
    return scopes.isEmpty() || scopes.get().contains(needed);
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
