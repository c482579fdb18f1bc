package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.adapter.http.wire.HomePersonJson;
import org.hearth.adapter.http.wire.HomePersonsJson;
import org.hearth.adapter.http.wire.NameJson;
import org.hearth.application.port.in.signin.KeepHomePersons;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** The persons of a care home, over HTTP. */
final class HttpHomePersons implements KeepHomePersons {
  private static final String PATH = "/persons";

  private final Exchange exchange;

  HttpHomePersons(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, List<HomePerson>> list(Actor actor) {
    return exchange.get(actor, PATH, HomePersonsJson.class).map(HomePersonsJson::toPersons);
  }

  @Override
  public Either<Refusal, HomePerson> add(Actor actor, @Nullable String name) {
    return post(actor, PATH, new NameJson(name));
  }

  @Override
  public Either<Refusal, HomePerson> rename(Actor actor, UUID person, @Nullable String name) {
    return post(actor, PATH + "/" + person + "/name", new NameJson(name));
  }

  @Override
  public Either<Refusal, HomePerson> remove(Actor actor, UUID person) {
    return post(actor, PATH + "/" + person + "/removal", Map.of());
  }

  private Either<Refusal, HomePerson> post(Actor actor, String path, Object body) {
    return exchange.post(actor, path, body, HomePersonJson.class).map(HomePersonJson::toPerson);
  }
}
