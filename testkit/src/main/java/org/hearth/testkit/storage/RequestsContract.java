package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.storage.RequestFilters.filter;
import static org.hearth.testkit.storage.RequestFilters.seenBy;

import java.util.ArrayList;
import java.util.List;
import org.hearth.application.port.out.request.Requests;
import org.hearth.application.port.out.request.Requests.Filter;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.CompletedRequest;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.request.RequestText;
import org.junit.jupiter.api.Test;

/** {@link Requests}: what patients ask of their practices. */
public interface RequestsContract extends StorageFactory {
  @Test
  default void a_request_comes_back_with_its_whole_history() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    Resident resident = given.resident(given.careHome());
    OpenRequest asked =
        OpenRequest.submitted(
            new RequestId(given.sample().id()),
            resident,
            RequestKind.TEST_RESULT,
            new RequestText("Größe?\r\n\tZwei — 𠮷 " + "x".repeat(3_900)),
            new Actor.CareHomeStaff("Zoë Ó’Súilleabháin", resident.link().careHome()),
            Sample.NOW);
    given.keep(given.change(resident.id()).submit(asked).build());
    assertThat(given.storage().requests().find(asked.id())).contains(asked);

    Request open = asked;
    for (RequestStatus status :
        List.of(RequestStatus.IN_PROGRESS, RequestStatus.AWAITING_REPLY, RequestStatus.COMPLETED)) {
      OpenRequest answered =
          ((OpenRequest) open)
              .answered(new RequestText(status.name()), Sample.STAFF, Sample.NOW.plusNanos(1_000));
      given.keep(given.change(resident.id()).progress(answered).build());
      open = answered.progressed(status, Sample.STAFF, Sample.NOW.plusNanos(999_999_000));
      given.keep(given.change(resident.id()).progress(open).build());

      assertThat(given.storage().requests().find(asked.id())).contains(open);
    }
    assertThat(open).isInstanceOf(CompletedRequest.class);
  }

  @Test
  default void every_kind_of_request_comes_back_as_it_was() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder patient = given.accountHolder();
    for (RequestKind kind : RequestKind.values()) {
      OpenRequest request =
          OpenRequest.submitted(
              new RequestId(given.sample().id()),
              patient,
              kind,
              new RequestText("Please."),
              Sample.STAFF,
              Sample.NOW);
      given.keep(given.change(patient.id()).submit(request).build());

      assertThat(given.storage().requests().find(request.id())).contains(request);
    }
  }

  @Test
  default void a_request_that_nobody_submitted_is_not_found() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    given.submitted(given.accountHolder());

    assertThat(given.storage().requests().find(new RequestId(given.sample().id()))).isEmpty();
  }

  @Test
  default void requests_are_read_page_by_page_in_the_order_of_submission() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder one = given.accountHolder();
    AccountHolder other = given.accountHolder();
    List<Request> submitted = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      submitted.add(given.submitted(one));
      submitted.add(given.submitted(other));
    }

    for (int limit = 1; limit <= 9; limit++) {
      assertThat(
              SampleStorage.pages(page -> given.storage().requests().list(Filter.ALL, page), limit))
          .as("in pages of %d", limit)
          .containsExactlyElementsOf(submitted);
    }
  }

  @Test
  default void requests_follow_the_resident_into_another_home() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    CareHomeAccount other = given.careHome();
    Resident resident = given.resident(home);
    OpenRequest request = given.submitted(resident);
    Resident moved = given.moved(resident, other);

    assertThat(list(given, filter(null, home.id(), null, null))).isEmpty();
    assertThat(list(given, filter(null, other.id(), null, null))).containsExactly(request);

    given.departed(moved, EndReason.OWN_ACCOUNT);
    assertThat(list(given, filter(null, other.id(), null, null))).isEmpty();
    assertThat(list(given, filter(null, null, resident.id(), null))).containsExactly(request);
  }

  @Test
  default void a_home_sees_what_was_worked_on_while_the_patient_was_with_it_and_what_is_open_now() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    CareHomeAccount other = given.careHome();
    Resident resident = given.resident(home);
    OpenRequest open = given.submitted(resident);
    OpenRequest done = given.submitted(resident);
    Request completed = done.progressed(RequestStatus.COMPLETED, Sample.STAFF, Sample.NOW);
    given.keep(given.change(resident.id()).progress(completed).build());
    assertThat(list(given, seenBy(home))).containsExactly(open, completed);
    Resident moved = given.moved(resident, other);

    assertThat(list(given, seenBy(home))).isEmpty();
    assertThat(list(given, seenBy(other))).containsExactly(open);

    Request here = open.with(moved).progressed(RequestStatus.COMPLETED, Sample.STAFF, Sample.NOW);
    given.keep(given.change(resident.id()).progress(here).build());
    assertThat(list(given, seenBy(other))).containsExactly(here);
    assertThat(given.storage().requests().find(open.id())).contains(here);
  }

  @Test
  default void R26_what_was_asked_of_a_practice_stays_with_it_when_the_patient_has_moved() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHomeOfTwoPractices();
    AccountHolder patient = given.accountHolder();
    OpenRequest asked = given.submitted(patient);
    Patient moved = patient.reset().transferredTo(Sample.OTHER_PRACTICE);
    given.keep(given.change(patient.id()).amend(patient, patient.reset()).build());
    PastRegistration past = PastRegistration.of(given.sample().id(), patient.reset());
    given.keep(given.change(patient.id()).leave(past).amend(patient, moved).build());
    Resident resident =
        ((ResetPatient) moved)
            .admit(
                moved.details(),
                Sample.OTHER_PRACTICE,
                home.id(),
                given.sample().linkId(),
                Sample.TODAY);
    given.keep(given.change(patient.id()).amend(patient, resident).start(resident.link()).build());
    OpenRequest next = given.submitted(resident);

    assertThat(list(given, filter(Sample.PRACTICE, null, null, null))).containsExactly(asked);
    assertThat(list(given, filter(Sample.OTHER_PRACTICE, null, null, null))).containsExactly(next);
    assertThat(list(given, seenBy(home))).containsExactly(next);
    assertThat(given.storage().accounts().past(patient.id())).containsExactly(past);
  }

  private static List<Request> list(SampleStorage given, Filter filter) {
    return SampleStorage.pages(page -> given.storage().requests().list(filter, page), 2);
  }
}
