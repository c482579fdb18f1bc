package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.util.UUID;
import org.hearth.adapter.http.wire.NewUserJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.ReasonJson;
import org.hearth.adapter.http.wire.RoleJson;
import org.hearth.adapter.http.wire.UserJson;
import org.hearth.application.port.in.user.AddUser;
import org.hearth.application.port.in.user.ManageUsers;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.User;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** Users, over HTTP. */
final class HttpUsers implements ManageUsers, AddUser {
  private final Exchange exchange;

  HttpUsers(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, User> add(Actor actor, UserForm form) {
    return exchange
        .post(actor, "/users", NewUserJson.of(form), UserJson.class)
        .map(UserJson::toUser);
  }

  @Override
  public Either<Refusal, Slice<User>> list(Actor actor, Page page) {
    return exchange
        .get(actor, "/users?" + PageQuery.of(page), new TypeReference<PageJson<UserJson>>() {})
        .map(found -> found.toSlice(UserJson::toUser));
  }

  @Override
  public Either<Refusal, User> byId(Actor actor, UUID user) {
    return exchange.get(actor, "/users/" + user, UserJson.class).map(UserJson::toUser);
  }

  @Override
  public Either<Refusal, User> disable(Actor actor, UUID user, @Nullable String reason) {
    return change(actor, user, "disabling", new ReasonJson(reason));
  }

  @Override
  public Either<Refusal, User> enable(Actor actor, UUID user, @Nullable String reason) {
    return change(actor, user, "enabling", new ReasonJson(reason));
  }

  @Override
  public Either<Refusal, User> giveRole(
      Actor actor, UUID user, RoleForm role, @Nullable String reason) {
    return change(actor, user, "role", RoleJson.of(role, reason));
  }

  @Override
  public Either<Refusal, User> remove(Actor actor, UUID user, @Nullable String reason) {
    return change(actor, user, "removal", new ReasonJson(reason));
  }

  private Either<Refusal, User> change(Actor actor, UUID user, String what, Object body) {
    return exchange
        .post(actor, "/users/" + user + "/" + what, body, UserJson.class)
        .map(UserJson::toUser);
  }
}
