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

  private final HearthSystem system;

  HearthRequests(HearthSystem system) {
    this.system = system;
  }

  @Override
  public Answer submit(Person who, String patient, RequestKind kind, TypedInput text) {
    return system.answer(
        system.hearth.requests().submit(system.actor(who), system.id(patient), kind, text.text()),
        request -> {
          system.requests.add(request.id());
          return answer(request);
        });
  }

  @Override
  public Answer answer(Person who, int request, TypedInput text) {
    return system.answer(
        system.hearth.requests().answer(system.actor(who), system.request(request), text.text()),
        this::answer);
  }

  @Override
  public Answer progress(Person who, int request, RequestStatus to) {
    return system.answer(
        system.hearth.requests().progress(system.actor(who), system.request(request), to),
        this::answer);
  }

  @Override
  public Answer list(Person who, Optional<String> home, Optional<RequestStatus> status) {
    return system.answer(
        system.hearth.requests().list(system.actor(who), home.map(system::id), status, ALL),
        slice ->
            Answer.granted(
                slice.items().stream().map(request -> Reading.card(request, system)).toList()));
  }

  @Override
  public Answer read(Person who, int request) {
    return system.answer(
        system.hearth.requests().read(system.actor(who), system.request(request)), this::answer);
  }

  private Answer answer(Request request) {
    return Answer.granted(Reading.card(request, system));
  }

  @Override
  public Answer trail(Person who, Optional<String> account) {
    Actor actor = system.actor(who);
    Optional<AccountId> subject = account.map(system::id);
    return system.answer(
        system.hearth.audit().read(actor, subject, ALL),
        first -> Answer.granted(first.items().stream().map(this::line).toList()));
  }

  private String line(AuditEntry entry) {
    return ModelSystem.line(
        entry.actor().name(),
        entry.action().name(),
        entry.subject().map(system::number).orElse(""));
  }
}
