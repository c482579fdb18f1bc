package org.hearth.testkit.model;

import java.time.ZoneOffset;
import java.util.List;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.FormerResident;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestEvent;
import org.hearth.domain.request.RequestText;
import org.hearth.testkit.model.AccountReference.State;

/** Cards as they are read off Hearth's answers. */
final class Reading {
  private Reading() {}

  static AccountReference card(Account account, HearthSystem system) {
    if (account instanceof CareHome home) {
      return card(
          home instanceof CareHomeAccount ? State.CARE_HOME : State.CLOSED_HOME,
          home,
          "",
          home.name().text(),
          home.dateOfBirth().day().toString(),
          false,
          "",
          "");
    }
    Patient patient = (Patient) account;
    return card(
        state(patient),
        patient,
        patient.details().name().given().text(),
        patient.details().name().family().text(),
        patient.details().dateOfBirth().day().toString(),
        patient.details().housebound(),
        patient instanceof Resident resident ? system.number(resident.link().careHome()) : "",
        patient instanceof Resident resident ? resident.link().from().toString() : "");
  }

  private static State state(Patient patient) {
    if (patient instanceof Resident) {
      return State.RESIDENT;
    }
    if (patient instanceof AccountHolder) {
      return State.HOLDER;
    }
    if (patient instanceof ResetPatient) {
      return State.RESET;
    }
    if (patient instanceof FormerResident former) {
      return former.movedPractice() ? State.MOVED : State.FORMER;
    }
    throw new IllegalStateException("A patient in a state that the model does not know");
  }

  private static AccountReference card(
      State state,
      Account account,
      String given,
      String name,
      String born,
      boolean housebound,
      String home,
      String since) {
    List<String> practices = account.practices().stream().map(OdsCode::text).sorted().toList();
    return new AccountReference(
        state,
        account.number().digits(),
        given,
        name,
        born,
        account.contact().address().text(),
        account.contact().postcode().text(),
        account.contact().phone().e164(),
        account.email().map(EmailAddress::text).orElse(""),
        housebound,
        practices,
        home,
        since,
        account.version());
  }

  static RequestReference card(Request request, HearthSystem system) {
    return new RequestReference(
        system.number(request.patient()),
        request.place().practice().text(),
        request.kind().name(),
        request.history().stream().map(Reading::event).toList());
  }

  private static RequestReference.Event event(RequestEvent event) {
    return new RequestReference.Event(
        event.at().atZone(ZoneOffset.UTC).toLocalDate().toString(),
        event.by(),
        event.status().name(),
        event.text().map(RequestText::text).orElse(""));
  }
}
