package org.hearth.application.internal.event;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.event.CareHomeEvent;
import org.hearth.domain.event.EventHeader;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.event.OnlineRequestEvent;
import org.hearth.domain.event.PatientEvent;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestEvent;
import org.hearth.domain.support.ResetRequest;

/** The events of a change set, which follow from it alone; those of one account in their order. */
final class EventSource {
  private final ChangeSet change;
  private final Instant at;
  private final Supplier<UUID> identifiers;

  private EventSource(ChangeSet change, Instant at, Supplier<UUID> identifiers) {
    this.change = change;
    this.at = at;
    this.identifiers = identifiers;
  }

  /** What happens by the change at that time. */
  static List<HearthEvent> of(ChangeSet change, Instant at, Supplier<UUID> identifiers) {
    EventSource source = new EventSource(change, at, identifiers);
    return Stream.of(
            new AccountEvents(change, source::header).all(),
            source.each(change.serviceAsked(), source::asked),
            source.each(source.refused(), source::refusal),
            source.each(change.submitted(), source::submission),
            source.each(change.progressed(), source::progress),
            source.each(change.resetsAsked(), source::supportAsked),
            source.each(
                change.erased(),
                patient ->
                    new PatientEvent.PersonErased(source.header(patient.id(), patient.practice()))))
        .flatMap(Collection::stream)
        .toList();
  }

  private <T> List<HearthEvent> each(List<T> items, Function<T, HearthEvent> event) {
    return items.stream().map(event).toList();
  }

  private EventHeader header(AccountId account, OdsCode practice) {
    return header(account, Optional.of(practice));
  }

  private EventHeader header(AccountId account, Optional<OdsCode> practice) {
    return new EventHeader(identifiers.get(), at, account, practice);
  }

  private HearthEvent asked(ServiceRequest request) {
    return new CareHomeEvent.ServiceAsked(header(request.careHome(), request.practice()));
  }

  private List<ServiceRequest> refused() {
    return change.serviceAnswered().stream().filter(request -> !isConfirmed(request)).toList();
  }

  /** Whether the practice serves the home by the same change. */
  private boolean isConfirmed(ServiceRequest request) {
    return change.amended().stream()
        .anyMatch(home -> home.id().equals(request.careHome()) && home.isAt(request.practice()));
  }

  private HearthEvent refusal(ServiceRequest request) {
    return new CareHomeEvent.ServiceRefused(header(request.careHome(), request.practice()));
  }

  private HearthEvent submission(Request request) {
    return new OnlineRequestEvent.RequestSubmitted(header(request), request.id());
  }

  private HearthEvent progress(Request request) {
    RequestEvent last = request.history().get(request.history().size() - 1);
    return last.text().isPresent()
        ? new OnlineRequestEvent.RequestAnswered(header(request), request.id(), request.status())
        : new OnlineRequestEvent.RequestProgressed(header(request), request.id(), request.status());
  }

  private EventHeader header(Request request) {
    return header(request.patient(), request.place().practice());
  }

  private HearthEvent supportAsked(ResetRequest request) {
    return new PatientEvent.SupportAsked(header(request.account(), request.practice()));
  }
}
