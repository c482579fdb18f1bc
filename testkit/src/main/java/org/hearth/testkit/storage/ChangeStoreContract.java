package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestStatus;
import org.junit.jupiter.api.Test;

/** {@link org.hearth.application.port.out.ChangeStore}: what stands in the way of a change. */
public interface ChangeStoreContract extends StorageFactory {

  @Test
  default void a_number_in_use_is_not_given_to_another_account() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    Resident resident = given.resident(home);
    CareHomeAccount secondHome =
        CareHomeAccount.opened(
            given.sample().accountId(),
            home.number(),
            given.sample().careHome().details(),
            Sample.PRACTICE);
    Resident secondResident =
        given.sample().resident(home.id(), withNumberOf(resident, given.sample().accountId()));

    given.refuse(opened(given, secondHome));
    given.refuse(opened(given, secondResident));
    assertThat(given.storage().accounts().find(AccountKeys.number(home.number())))
        .containsExactly(home);
    assertThat(given.storage().accounts().find(AccountKeys.number(resident.number())))
        .containsExactly(resident);
    assertThat(given.storage().dependencies().linksOf(secondResident.id())).isEmpty();
  }

  @Test
  default void R11_a_resident_is_opened_only_under_a_home_of_the_same_practice() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount elsewhere =
        given.opened(
            CareHomeAccount.opened(
                given.sample().accountId(),
                given.sample().careHome().number(),
                given.sample().careHome().details(),
                Sample.OTHER_PRACTICE));
    Resident without = given.sample().resident(given.sample().accountId());
    Resident withPatient = given.sample().resident(given.accountHolder().id());
    Resident withStranger = given.sample().resident(elsewhere.id());

    for (Resident resident : List.of(without, withPatient, withStranger)) {
      given.refuse(opened(given, resident));
      assertThat(given.account(resident.id())).isEmpty();
      Account beside = given.sample().accountHolder();
      assertThat(
              given
                  .storage()
                  .changes()
                  .commit(List.of(opened(given, resident), opened(given, beside)))
                  .stream())
          .containsExactly(1);
    }
    given.keep(
        given
            .change(elsewhere.id())
            .amend(elsewhere, elsewhere.registeredAt(Sample.PRACTICE))
            .build());
    given.opened(withStranger);
  }

  @Test
  default void R11_a_link_starts_only_under_a_home_of_the_same_practice() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount elsewhere =
        given.opened(
            CareHomeAccount.opened(
                given.sample().accountId(),
                given.sample().careHome().number(),
                given.sample().careHome().details(),
                Sample.OTHER_PRACTICE));
    Resident resident = given.resident(given.careHome());
    ResetPatient patient = given.reset(given.accountHolder());
    AccountId nowhere = given.sample().accountId();

    for (AccountId home : List.of(nowhere, patient.id(), elsewhere.id())) {
      Resident admitted =
          patient.admit(
              patient.details(), Sample.PRACTICE, home, given.sample().linkId(), Sample.TODAY);
      given.refuse(
          given.change(patient.id()).amend(patient, admitted).start(admitted.link()).build());
    }
    given.refuse(given.moving(given.move(resident, elsewhere)));
    assertThat(given.account(resident.id())).contains(resident);
    assertThat(given.account(patient.id())).contains(patient);
    given.keep(
        given
            .change(elsewhere.id())
            .amend(elsewhere, elsewhere.registeredAt(Sample.PRACTICE))
            .build());
    given.moved(resident, elsewhere.registeredAt(Sample.PRACTICE));
  }

  @Test
  default void R11_of_many_changes_those_whose_home_is_missing_hold_back_no_other() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    List<ChangeSet> changes = new ArrayList<>();
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean missing = i % 7 == 3 || i == 39;
      changes.add(
          opened(given, given.sample().resident(missing ? given.sample().accountId() : home.id())));
      if (!missing) {
        expected.add(i);
      }
    }

    assertThat(given.storage().changes().commit(changes).stream())
        .containsExactlyElementsOf(expected);
    assertThat(given.residentsOf(home)).hasSize(expected.size());
  }

  @Test
  default void an_email_address_in_use_is_not_given_to_a_new_account() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    EmailAddress email = home.details().email();
    AccountHolder patient = given.sample().accountHolder(Sample.details(Optional.of(email)));

    given.refuse(opened(given, patient));
    assertThat(given.storage().accounts().find(AccountKeys.email(email))).containsExactly(home);
    assertThat(given.account(patient.id())).isEmpty();
  }

  @Test
  default void an_email_address_in_use_is_not_given_to_an_amended_account() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    AccountHolder patient = given.accountHolder();
    Account amended = home.amended(home.contact(), patient.email());

    given.refuse(given.change(home.id()).amend(home, amended).build());
    assertThat(given.account(home.id())).contains(home);
    assertThat(given.account(patient.id())).contains(patient);
  }

  @Test
  default void an_amended_account_can_keep_its_email_address() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    Account amended = home.amended(Sample.otherContact(), home.email());
    given.keep(given.change(home.id()).amend(home, amended).build());

    assertThat(given.storage().accounts().find(AccountKeys.email(home.details().email())))
        .containsExactly(amended);
  }

  @Test
  default void an_email_address_that_was_given_up_is_free_for_another_account() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder patient = given.accountHolder();
    EmailAddress email = patient.email().orElseThrow();
    Account without = patient.amended(patient.contact(), Optional.empty());
    given.keep(given.change(patient.id()).amend(patient, without).build());
    assertThat(given.storage().accounts().find(AccountKeys.email(email))).isEmpty();

    AccountHolder taker =
        given.opened(given.sample().accountHolder(Sample.details(Optional.of(email))));
    assertThat(given.storage().accounts().find(AccountKeys.email(email))).containsExactly(taker);
    assertThat(given.account(patient.id())).contains(without);
  }

  @Test
  default void a_stale_version_of_an_account_is_refused() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    CareHomeAccount next = home.registeredAt(Sample.OTHER_PRACTICE);
    given.keep(given.change(home.id()).amend(home, next).build());
    Account stale = home.amended(Sample.otherContact(), home.email());
    CareHomeAccount fromTheFuture = next.amended(Sample.otherContact(), home.email());

    given.refuse(given.change(home.id()).amend(home, stale).build());
    given.refuse(
        given
            .change(home.id())
            .amend(home, fromTheFuture.amended(Sample.contact(), home.email()))
            .build());
    assertThat(given.account(home.id())).contains(next);
  }

  @Test
  default void an_account_that_nobody_opened_is_not_amended() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder unknown = given.sample().accountHolder();

    given.refuse(given.change(unknown.id()).amend(unknown, unknown.reset()).build());
    assertThat(given.account(unknown.id())).isEmpty();
  }

  @Test
  default void a_patient_with_a_present_link_gets_no_second() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    Resident resident = given.resident(given.careHome());
    CareHomeAccount other = given.careHome();

    given.refuse(
        given.change(resident.id()).start(given.sample().link(resident.id(), other.id())).build());
    assertThat(given.storage().dependencies().linksOf(resident.id()))
        .containsExactly(resident.link());
  }

  @Test
  default void a_link_that_has_ended_does_not_end_again() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    Resident resident = given.resident(given.careHome());
    Resident.Departure departure = given.departed(resident, EndReason.LEFT);

    given.refuse(
        given
            .change(resident.id())
            .end(resident.link().end(Sample.TODAY, EndReason.DECEASED))
            .build());
    assertThat(given.storage().dependencies().linksOf(resident.id()))
        .containsExactly(departure.ended());
  }

  @Test
  default void a_stale_version_of_a_request_is_refused() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder patient = given.accountHolder();
    OpenRequest request = given.submitted(patient);
    Request next = request.progressed(RequestStatus.IN_PROGRESS, Sample.STAFF, Sample.NOW);
    given.keep(given.change(request.patient()).progress(next).build());
    Request stale = request.progressed(RequestStatus.COMPLETED, Sample.STAFF, Sample.NOW);
    Request unknown =
        given
            .sample()
            .request(patient)
            .progressed(RequestStatus.COMPLETED, Sample.STAFF, Sample.NOW);

    given.refuse(given.change(request.patient()).progress(stale).build());
    given.refuse(given.change(request.patient()).progress(unknown).build());
    assertThat(given.storage().requests().find(request.id())).contains(next);
    assertThat(given.storage().requests().find(unknown.id())).isEmpty();
  }

  private static ChangeSet opened(SampleStorage given, Account account) {
    return ChangeSet.opened(account, given.sample().entry(account.id()));
  }

  private static PatientRecord withNumberOf(Resident resident, AccountId id) {
    return new PatientRecord(
        id, resident.number(), Sample.PRACTICE, Sample.details(Optional.empty()), 0);
  }
}
