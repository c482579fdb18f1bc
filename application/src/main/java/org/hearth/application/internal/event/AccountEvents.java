package org.hearth.application.internal.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeSet.AmendedAccount;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Detail;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.event.AccountEvent;
import org.hearth.domain.event.CareHomeEvent;
import org.hearth.domain.event.EventHeader;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.event.PatientEvent;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;

/** The events of accounts that a change set opens or amends, and of their links. */
final class AccountEvents {
  private final ChangeSet change;
  private final BiFunction<AccountId, Optional<OdsCode>, EventHeader> header;
  private final List<HearthEvent> events = new ArrayList<>();

  AccountEvents(ChangeSet change, BiFunction<AccountId, Optional<OdsCode>, EventHeader> header) {
    this.change = change;
    this.header = header;
  }

  List<HearthEvent> all() {
    change.opened().forEach(this::opened);
    change.ended().forEach(this::ended);
    change.amendments().forEach(this::amended);
    change.started().forEach(this::started);
    return events;
  }

  private void opened(Account account) {
    if (account instanceof Resident resident) {
      events.add(
          new PatientEvent.ResidentRegistered(
              header(resident, resident.practice()), resident.link().careHome()));
    } else if (account instanceof Patient patient) {
      events.add(new PatientEvent.PatientRegistered(header(patient, patient.practice())));
    } else {
      each(account, account.practices(), CareHomeEvent.CareHomeOpened::new);
    }
  }

  /** The first half of a move says nothing by itself. */
  private void ended(EndedLink link) {
    if (otherHalf(link, change.started()).isEmpty()) {
      events.add(
          new PatientEvent.DependencyEnded(
              header.apply(link.patient(), practice(link, AmendedAccount::before)),
              link.careHome(),
              link.reason()));
    }
  }

  private void started(PresentLink link) {
    EventHeader head = header.apply(link.patient(), practice(link, AmendedAccount::after));
    events.add(
        otherHalf(link, change.ended())
            .<HearthEvent>map(
                former -> new PatientEvent.ResidentMoved(head, link.careHome(), former.careHome()))
            .orElseGet(() -> new PatientEvent.ResidentRegistered(head, link.careHome())));
  }

  private static <L extends DependencyLink> Optional<L> otherHalf(
      DependencyLink link, List<L> links) {
    return links.stream().filter(other -> other.patient().equals(link.patient())).findFirst();
  }

  private Optional<OdsCode> practice(
      DependencyLink link, Function<AmendedAccount, Account> moment) {
    return change.amendments().stream()
        .map(moment)
        .filter(account -> account.id().equals(link.patient()))
        .map(Account::practices)
        .flatMap(Collection::stream)
        .findFirst();
  }

  private void amended(AmendedAccount amended) {
    Account before = amended.before();
    Account after = amended.after();
    if (after instanceof ClosedCareHome) {
      events.add(new CareHomeEvent.CareHomeClosed(ofAllPractices(after)));
      return;
    }
    if (before instanceof Patient known && after instanceof Patient patient) {
      patient(known, patient);
    } else {
      each(after, more(after, before), CareHomeEvent.ServiceStarted::new);
      each(after, more(before, after), CareHomeEvent.ServiceEnded::new);
    }
    if (!before.email().equals(after.email())) {
      events.add(new AccountEvent.EmailChanged(ofAllPractices(after)));
    }
    if (hasOtherDetails(before, after)) {
      events.add(new AccountEvent.DetailsAmended(ofAllPractices(after)));
    }
  }

  private void patient(Patient before, Patient after) {
    if (!before.practice().equals(after.practice())) {
      events.add(
          new PatientEvent.PatientTransferred(header(after, after.practice()), before.practice()));
    }
    if (before instanceof AccountHolder && after instanceof ResetPatient) {
      events.add(new PatientEvent.AccountReset(header(after, after.practice())));
    }
  }

  private static boolean hasOtherDetails(Account before, Account after) {
    if (before instanceof Patient known && after instanceof Patient patient) {
      return differ(PatientDetails.ALL, known.details(), patient.details());
    }
    return before instanceof CareHomeAccount known
        && after instanceof CareHomeAccount home
        && differ(CareHomeDetails.ALL, known.details(), home.details());
  }

  private static <D> boolean differ(List<Detail<D>> details, D one, D other) {
    return Detail.differing(details, one, other).stream().anyMatch(field -> !field.equals("email"));
  }

  private static Set<OdsCode> more(Account account, Account than) {
    Set<OdsCode> more = new HashSet<>(account.practices());
    more.removeAll(than.practices());
    return more;
  }

  private void each(
      Account account, Set<OdsCode> practices, Function<EventHeader, HearthEvent> event) {
    practices.forEach(practice -> events.add(event.apply(header(account, practice))));
  }

  private EventHeader header(Account account, OdsCode practice) {
    return header.apply(account.id(), Optional.of(practice));
  }

  /** Of a patient, the one practice. */
  private EventHeader ofAllPractices(Account account) {
    return header.apply(
        account.id(),
        account instanceof Patient patient ? Optional.of(patient.practice()) : Optional.empty());
  }
}
