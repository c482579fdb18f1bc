package org.hearth.testkit.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.event.EventOutbox;
import org.hearth.application.port.out.event.EventOutbox.PendingEvent;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.event.EventFields;
import org.hearth.domain.event.EventHeader;
import org.hearth.domain.event.EventType;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;

/** Events in a storage. */
record SampleEvents(SampleStorage given) {
  /** When all of them are due. */
  static final Instant NOW = Sample.NOW.plusSeconds(60);

  static final Instant LATER = NOW.plusSeconds(3_600);

  static SampleEvents on(Storage storage) {
    return new SampleEvents(SampleStorage.on(storage));
  }

  EventOutbox outbox() {
    return given.storage().events().orElseThrow();
  }

  AccountId account() {
    return given.sample().accountId();
  }

  /** An event that says all that one of its kind can say; later than those before it. */
  HearthEvent of(EventType type, AccountId account) {
    return type.event(
        new EventFields(
            new EventHeader(
                given.sample().id(),
                given.sample().entry(account).at(),
                account,
                Optional.of(Sample.PRACTICE)),
            Optional.of(account()),
            Optional.of(account()),
            Optional.of(Sample.OTHER_PRACTICE),
            Optional.of(new RequestId(given.sample().id())),
            Optional.of(EndReason.MOVED_PRACTICE),
            Optional.of(RequestStatus.AWAITING_REPLY)));
  }

  /** A change that opens the account, with its event. */
  ChangeSet opening(Account account) {
    return ChangeSet.opened(account, given.sample().entry(account.id()))
        .withEvents(
            List.of(
                of(
                    account instanceof CareHomeAccount
                        ? EventType.CARE_HOME_OPENED
                        : EventType.PATIENT_REGISTERED,
                    account.id())));
  }

  /** Keeps events by a change that does nothing else. */
  void keep(List<HearthEvent> events) {
    given.keep(given.change(account()).build().withEvents(events));
  }

  List<PendingEvent> claim() {
    return claim(NOW);
  }

  List<PendingEvent> claim(Instant now) {
    return outbox().claim(now, LATER, 100);
  }

  /** All that can be delivered, as it comes. */
  List<HearthEvent> delivered() {
    List<HearthEvent> delivered = new ArrayList<>();
    List<PendingEvent> claimed = claim();
    while (!claimed.isEmpty()) {
      claimed.forEach(each -> delivered.add(each.event()));
      outbox().finish(claimed, NOW);
      claimed = claim();
    }
    return delivered;
  }
}
