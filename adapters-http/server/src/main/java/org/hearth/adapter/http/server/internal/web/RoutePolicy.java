package org.hearth.adapter.http.server.internal.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.adapter.http.server.internal.authentication.SignedInActor;
import org.hearth.adapter.http.wire.ActorJson;
import org.springframework.web.method.HandlerMethod;

/** Who may call a route, read once from its {@link AllowedActors}. */
record RoutePolicy(boolean anyCaller, Set<ActorJson.Kind> actors) {

  /** The policy of a route; one that declares none is open to no caller. */
  static RoutePolicy of(HandlerMethod route) {
    AllowedActors declared = route.getMethodAnnotation(AllowedActors.class);
    Set<ActorJson.Kind> actors = EnumSet.noneOf(ActorJson.Kind.class);
    actors.addAll(declared == null ? List.of() : List.of(declared.value()));
    return new RoutePolicy(declared != null && declared.anyCaller(), actors);
  }

  boolean admits(Optional<SignedInActor> caller) {
    return anyCaller
        || caller.filter(known -> actors.contains(ActorJson.Kind.of(known.actor()))).isPresent();
  }
}
