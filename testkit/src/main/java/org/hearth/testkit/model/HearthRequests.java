package org.hearth.testkit.model;

import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;

/** Steps with requests, taken in Hearth. */
final class HearthRequests implements RequestsDriver {
  private static final Page ALL = Page.first(Page.LARGEST);

  private final HearthSystem world;

  HearthRequests(HearthSystem world) {
    this.world = world;
  }

  @Override
  public Answer submit(Person who, String patient, RequestKind kind, TypedInput text) {
    return world.answer(
        world.hearth.requests().submit(world.actor(who), world.id(patient), kind, text.text()),
        request -> {
          world.requests.add(request.id());
          return answer(request);
        });
  }

  @Override
  public Answer answer(Person who, int request, TypedInput text) {
    return world.answer(
        world.hearth.requests().answer(world.actor(who), world.request(request), text.text()),
        this::answer);
  }

  @Override
  public Answer progress(Person who, int request, RequestStatus to) {
    return world.answer(
        world.hearth.requests().progress(world.actor(who), world.request(request), to),
        this::answer);
  }

  @Override
  public Answer list(Person who, Optional<String> home, Optional<RequestStatus> status) {
    return world.answer(
        world.hearth.requests().list(world.actor(who), home.map(world::id), status, ALL),
        slice ->
            Answer.granted(
                slice.items().stream().map(request -> Reading.card(request, world)).toList()));
  }

  @Override
  public Answer read(Person who, int request) {
    return world.answer(
        world.hearth.requests().read(world.actor(who), world.request(request)), this::answer);
  }

  private Answer answer(Request request) {
    return Answer.granted(Reading.card(request, world));
  }

  @Override
  public Answer trail(Person who, Optional<String> account) {
    Actor actor = world.actor(who);
    Optional<AccountId> subject = account.map(world::id);
    return world.answer(
        world.hearth.audit().read(actor, subject, ALL),
        first -> Answer.granted(first.items().stream().map(this::line).toList()));
  }

  private String line(AuditEntry entry) {
    return ModelSystem.line(
        entry.actor().name(), entry.action().name(), entry.subject().map(world::number).orElse(""));
  }
}
