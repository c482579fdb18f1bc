package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.junit.jupiter.api.Test;

/** What a storage keeps of care homes that close (R24), whatever comes at the same moment. */
public interface ClosingContract extends StorageFactory {

  @Test
  default void R24_a_closed_home_comes_back_as_it_was_under_its_number() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHomeOfTwoPractices();
    ClosedCareHome closed = given.close(home);

    assertThat(given.account(home.id())).contains(closed);
    assertThat(given.storage().accounts().find(AccountKeys.number(home.number())))
        .containsExactly(closed);
    assertThat(given.storage().accounts().find(AccountKeys.email(home.details().email())))
        .isEmpty();
    assertThat(given.storage().accounts().dummyNumbersEverUsed()).contains(home.number());
  }

  @Test
  default void R24_the_closed_homes_of_a_practice_are_found() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount open = given.careHomeOfTwoPractices();
    ClosedCareHome ofBoth = given.close(given.careHomeOfTwoPractices());
    ClosedCareHome ofOne = given.close(given.careHome());

    Accounts accounts = given.storage().accounts();
    assertThat(accounts.closedCareHomes(Sample.PRACTICE)).containsExactlyInAnyOrder(ofBoth, ofOne);
    assertThat(accounts.closedCareHomes(Sample.OTHER_PRACTICE)).containsExactly(ofBoth);
    assertThat(accounts.closedCareHomes(new OdsCode("A10000"))).isEmpty();
    assertThat(given.account(open.id())).contains(open);
  }

  @Test
  default void R24_a_home_with_a_dependent_is_not_closed() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    Resident resident = given.resident(home);
    ChangeSet closing = given.change(home.id()).amend(home, SampleStorage.closed(home)).build();

    given.refuse(closing);
    assertThat(given.account(home.id())).contains(home);
    given.departed(resident, EndReason.LEFT);
    given.keep(closing);
  }

  @Test
  default void R24_no_resident_is_opened_or_moved_under_a_closed_home() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    Resident resident = given.resident(given.careHome());
    given.close(home);

    Resident newcomer = given.sample().resident(home.id());
    given.refuse(ChangeSet.opened(newcomer, given.sample().entry(newcomer.id())));
    given.refuse(given.moving(given.move(resident, home)));
    assertThat(given.account(newcomer.id())).isEmpty();
    assertThat(given.account(resident.id())).contains(resident);
  }

  @Test
  default void R24_no_practice_asks_to_serve_a_closed_home() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    ServiceRequest before = new ServiceRequest(home.id(), Sample.OTHER_PRACTICE, Sample.NOW);
    given.keep(given.change(home.id()).askToServe(before).build());
    given.close(home);

    assertThat(given.storage().accounts().serviceRequests(home.id())).isEmpty();
    given.refuse(given.change(home.id()).askToServe(before).build());
  }
}
