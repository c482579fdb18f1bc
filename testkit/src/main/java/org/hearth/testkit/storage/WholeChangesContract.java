package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.FormerResident;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.support.ResetRequest;
import org.junit.jupiter.api.Test;

/** A change is kept whole or not at all: whatever part of it fails, none of it stays. */
public interface WholeChangesContract extends StorageFactory {

  @Test
  default void two_new_accounts_of_one_change_are_opened_both_or_neither() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount known = given.careHome();
    CareHomeAccount free = given.sample().careHome();
    AccountHolder taken = given.sample().accountHolder(Sample.details(known.email()));
    AccountHolder fine = given.sample().accountHolder();

    given.refuse(opening(given, List.of(free, taken)));
    given.refuse(opening(given, List.of(taken, free)));
    assertThat(given.account(free.id())).isEmpty();
    assertThat(given.account(taken.id())).isEmpty();

    given.keep(opening(given, List.of(free, fine)));
    assertThat(given.account(free.id())).contains(free);
    assertThat(given.account(fine.id())).contains(fine);
  }

  @Test
  default void a_move_that_comes_too_late_changes_neither_link_nor_account() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    CareHomeAccount second = given.careHome();
    CareHomeAccount third = given.careHome();
    Resident resident = given.resident(home);
    Resident.Transfer late = given.move(resident, third);
    Resident.Transfer first = given.move(resident, second);
    given.keep(given.moving(first));

    given.refuse(given.moving(late));
    assertThat(given.account(resident.id())).contains(first.resident());
    assertThat(given.storage().dependencies().linksOf(resident.id()))
        .containsExactly(first.ended(), first.resident().link());
    assertThat(given.residentsOf(third)).isEmpty();
    assertThat(given.residentsOf(second)).containsExactly(first.resident());
    assertThat(given.residentsOf(home)).isEmpty();
  }

  @Test
  default void an_admission_whose_email_is_taken_starts_no_link() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    ResetPatient patient = given.reset(given.accountHolder());
    Resident admitted =
        patient.admit(
            Sample.details(home.email()),
            Sample.PRACTICE,
            home.id(),
            given.sample().linkId(),
            Sample.TODAY);

    given.refuse(
        given.change(patient.id()).amend(patient, admitted).start(admitted.link()).build());
    assertThat(given.account(patient.id())).contains(patient);
    assertThat(given.storage().dependencies().linksOf(patient.id())).isEmpty();
    assertThat(given.residentsOf(home)).isEmpty();
  }

  @Test
  default void an_account_is_not_amended_where_its_link_does_not_end() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    Resident resident = given.resident(home);
    Resident.Transfer never = given.move(resident, home);

    given.refuse(
        given
            .change(resident.id())
            .amend(resident, new FormerResident(never.resident().record()))
            .end(never.resident().link().end(Sample.TODAY, never.ended().reason()))
            .build());
    assertThat(given.account(resident.id())).contains(resident);
    assertThat(given.residentsOf(home)).containsExactly(resident);
  }

  @Test
  default void a_request_is_neither_submitted_nor_progressed_where_an_account_is_stale() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder patient = given.accountHolder();
    OpenRequest known = given.submitted(patient);
    ResetPatient reset = given.reset(patient);
    OpenRequest fresh = given.sample().request(patient);

    given.refuse(
        given
            .change(patient.id())
            .amend(patient, patient.reset())
            .submit(fresh)
            .progress(known.progressed(RequestStatus.COMPLETED, Sample.STAFF, Sample.NOW))
            .build());
    assertThat(given.storage().requests().find(fresh.id())).isEmpty();
    assertThat(given.storage().requests().find(known.id())).contains(known);
    assertThat(given.account(patient.id())).contains(reset);
  }

  @Test
  default void an_account_is_not_amended_where_a_request_is_stale() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder patient = given.accountHolder();
    OpenRequest unknown = given.sample().request(patient);

    given.refuse(
        given
            .change(patient.id())
            .amend(patient, patient.reset())
            .progress(unknown.progressed(RequestStatus.COMPLETED, Sample.STAFF, Sample.NOW))
            .build());
    assertThat(given.account(patient.id())).contains(patient);
  }

  @Test
  default void a_reset_that_comes_too_late_leaves_its_request_waiting() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder patient = given.accountHolder();
    ResetRequest request = given.askedForReset(patient.id());
    Account amended = patient.amended(Sample.otherContact(), Optional.empty());
    given.keep(given.change(patient.id()).amend(patient, amended).build());

    given.refuse(
        given
            .change(patient.id())
            .amend(patient, patient.reset())
            .askForReset(given.sample().resetRequest(patient.id()))
            .finishResets(patient.id())
            .build());
    assertThat(given.storage().resetRequests().waiting(Page.first(10)).items())
        .containsExactly(request);
  }

  @Test
  default void a_resident_opens_beside_the_home_in_any_order() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.sample().careHome();
    Resident resident = given.sample().resident(home.id());
    given.keep(opening(given, List.of(resident, home)));

    assertThat(given.residentsOf(home)).containsExactly(resident);
  }

  @Test
  default void R11_a_resident_without_a_home_does_not_open_beside_another_account() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    Resident resident = given.sample().resident(given.sample().accountId());
    AccountHolder beside = given.sample().accountHolder();

    given.refuse(opening(given, List.of(beside, resident)));
    assertThat(given.account(beside.id())).isEmpty();
    assertThat(given.account(resident.id())).isEmpty();
  }

  private static ChangeSet opening(SampleStorage given, List<Account> accounts) {
    return new ChangeSet(
        accounts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        accounts.stream().map(account -> given.sample().entry(account.id())).toList(),
        List.of(),
        Optional.empty());
  }
}
