package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.Resident;
import org.junit.jupiter.api.Test;

/** Several changes in one commit, as an import has them: each is kept or not, in their order. */
public interface ManyChangesContract extends StorageFactory {

  @Test
  default void changes_that_can_be_kept_are_kept_beside_those_that_cannot() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    AccountHolder known = given.accountHolder();
    Resident first = given.sample().resident(home.id());
    AccountHolder takesNumber = new AccountHolder(withNumberOf(known, given.sample()));
    Resident second = given.sample().resident(home.id());
    AccountHolder takesEmail = given.sample().accountHolder(Sample.details(known.email()));
    Resident third = given.sample().resident(home.id());

    List<ChangeSet> changes = opening(given, first, takesNumber, second, takesEmail, third);
    int entries = given.trail().size();
    BitSet kept = given.storage().changes().commit(changes);

    assertThat(kept.stream()).containsExactly(0, 2, 4);
    assertThat(given.residentsOf(home)).containsExactly(first, second, third);
    assertThat(given.account(takesNumber.id())).isEmpty();
    assertThat(given.account(takesEmail.id())).isEmpty();
    assertThat(given.trail().stream().skip(entries))
        .containsExactly(
            changes.get(0).audit().get(0),
            changes.get(2).audit().get(0),
            changes.get(4).audit().get(0));
  }

  @Test
  default void an_amendment_that_takes_an_email_address_holds_back_no_other_change() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder known = given.accountHolder();
    AccountHolder wanting = given.accountHolder();
    AccountHolder first = given.sample().accountHolder();
    AccountHolder last = given.sample().accountHolder();

    List<ChangeSet> changes = new ArrayList<>(opening(given, first, last));
    changes.add(
        1,
        given
            .change(wanting.id())
            .amend(wanting, wanting.amended(wanting.contact(), known.email()))
            .build());

    assertKept(given, changes, 0, 2);
    assertThat(given.account(first.id())).contains(first);
    assertThat(given.account(wanting.id())).contains(wanting);
    assertThat(given.account(last.id())).contains(last);
  }

  @Test
  default void the_first_of_two_with_one_number_is_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder first = given.sample().accountHolder();
    AccountHolder second = new AccountHolder(withNumberOf(first, given.sample()));

    assertKept(given, opening(given, first, second), 0);
    assertThat(given.account(first.id())).contains(first);
    assertThat(given.account(second.id())).isEmpty();
  }

  @Test
  default void the_first_of_two_with_one_email_address_is_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount first = given.sample().careHome();
    AccountHolder second = given.sample().accountHolder(Sample.details(first.email()));

    assertKept(given, opening(given, first, second), 0);
    assertThat(given.account(first.id())).contains(first);
    assertThat(given.account(second.id())).isEmpty();
  }

  @Test
  default void the_first_of_two_homes_that_register_one_resident_is_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount one = given.careHome();
    CareHomeAccount other = given.careHome();
    Resident first = given.sample().resident(one.id());
    Resident second = given.sample().resident(other.id(), withNumberOf(first, given.sample()));

    assertKept(given, opening(given, first, second), 0);
    assertThat(given.residentsOf(one)).containsExactly(first);
    assertThat(given.residentsOf(other)).isEmpty();
    assertThat(given.storage().dependencies().linksOf(second.id())).isEmpty();
  }

  @Test
  default void a_refused_change_takes_nothing_from_those_after_it() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    AccountHolder known = given.accountHolder();
    Resident refused =
        given
            .sample()
            .resident(
                home.id(),
                new PatientRecord(
                    given.sample().accountId(),
                    known.number(),
                    Sample.PRACTICE,
                    Sample.details(Optional.of(Sample.email("wanted"))),
                    0));
    AccountHolder taker =
        given.sample().accountHolder(Sample.details(Optional.of(Sample.email("wanted"))));

    assertKept(given, opening(given, refused, taker), 1);
    assertThat(given.account(taker.id())).contains(taker);
    assertThat(given.residentsOf(home)).isEmpty();
  }

  @Test
  default void a_change_can_stand_on_those_before_it() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.sample().careHome();
    Resident resident = given.sample().resident(home.id());
    Resident without = resident.amended(Sample.otherContact(), Optional.empty());
    AccountHolder taker = given.sample().accountHolder(Sample.details(resident.email()));
    Resident again = without.amended(Sample.contact(), Optional.empty());

    List<ChangeSet> changes = new ArrayList<>(opening(given, home, resident));
    changes.add(given.change(resident.id()).amend(resident, without).build());
    changes.addAll(opening(given, taker));
    changes.add(given.change(resident.id()).amend(resident, again).build());

    assertKept(given, changes, 0, 1, 2, 3, 4);
    assertThat(given.residentsOf(home)).containsExactly(again);
    assertThat(given.account(taker.id())).contains(taker);
  }

  @Test
  default void the_first_of_two_amendments_of_one_version_is_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder patient = given.accountHolder();
    Account first = patient.amended(Sample.otherContact(), patient.email());
    Account second = patient.amended(Sample.contact(), Optional.empty());

    assertKept(
        given,
        List.of(
            given.change(patient.id()).amend(patient, first).build(),
            given.change(patient.id()).amend(patient, second).build()),
        0);
    assertThat(given.account(patient.id())).contains(first);
  }

  @Test
  default void a_large_commit_tells_each_change_that_was_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    List<Account> accounts = new ArrayList<>();
    Resident last = given.resident(home);
    List<Resident> expected = new ArrayList<>(List.of(last));
    for (int i = 0; i < 450; i++) {
      if (i % 3 == 2) {
        accounts.add(given.sample().resident(home.id(), withNumberOf(last, given.sample())));
      } else {
        last = given.sample().resident(home.id());
        expected.add(last);
        accounts.add(last);
      }
    }

    assertKept(
        given,
        opening(given, accounts.toArray(Account[]::new)),
        IntStream.range(0, 450).filter(i -> i % 3 != 2).toArray());
    assertThat(given.residentsOf(home)).containsExactlyElementsOf(expected);
  }

  @Test
  default void a_commit_of_nothing_changes_nothing() {
    SampleStorage given = SampleStorage.on(emptyStorage());

    assertKept(given, List.of());
  }

  private static List<ChangeSet> opening(SampleStorage given, Account... accounts) {
    return Arrays.stream(accounts)
        .map(account -> ChangeSet.opened(account, given.sample().entry(account.id())))
        .toList();
  }

  private static void assertKept(SampleStorage given, List<ChangeSet> changes, int... indices) {
    int before = given.trail().size();
    assertThat(given.storage().changes().commit(changes).stream()).containsExactly(box(indices));
    assertThat(given.trail().stream().skip(before))
        .containsExactlyElementsOf(
            IntStream.of(indices).mapToObj(i -> changes.get(i).audit().get(0)).toList());
  }

  private static Integer[] box(int[] indices) {
    return IntStream.of(indices).boxed().toArray(Integer[]::new);
  }

  private static PatientRecord withNumberOf(Patient patient, Sample sample) {
    return new PatientRecord(
        sample.accountId(), patient.number(), Sample.PRACTICE, Sample.details(Optional.empty()), 0);
  }
}
