package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.text.SearchKey;
import org.hearth.testkit.race.Racers;
import org.junit.jupiter.api.Test;

/** {@link Accounts}: looking accounts up. */
public interface AccountsContract extends StorageFactory {

  @Test
  default void an_account_is_found_by_each_of_its_keys() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    AccountHolder patient = given.accountHolder();
    Accounts accounts = given.storage().accounts();

    for (Account account : List.of(home, patient)) {
      assertThat(accounts.find(AccountKeys.id(account.id()))).containsExactly(account);
      assertThat(accounts.find(AccountKeys.number(account.number()))).containsExactly(account);
      assertThat(accounts.find(AccountKeys.email(account.email().orElseThrow())))
          .containsExactly(account);
    }
  }

  @Test
  default void keys_that_no_account_has_find_nothing() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    given.careHome();
    Account unknown = given.sample().accountHolder();

    assertThat(
            given
                .storage()
                .accounts()
                .find(
                    new AccountKeys(
                        Set.of(unknown.id()),
                        Set.of(unknown.number()),
                        Set.of(Sample.email("nobody")))))
        .isEmpty();
    assertThat(given.storage().accounts().find(new AccountKeys(Set.of(), Set.of(), Set.of())))
        .isEmpty();
  }

  @Test
  default void an_account_that_has_several_of_the_keys_is_found_once() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    AccountHolder patient = given.accountHolder();
    AccountHolder other = given.accountHolder();
    given.accountHolder();

    assertThat(
            given
                .storage()
                .accounts()
                .find(
                    new AccountKeys(
                        List.of(home.id(), home.id(), other.id()),
                        List.of(home.number(), patient.number()),
                        List.of(home.details().email(), patient.email().orElseThrow()))))
        .containsExactlyInAnyOrder(home, patient, other);
  }

  @Test
  default void a_thousand_keys_are_looked_up_together() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    List<Account> known = new ArrayList<>();
    List<DummyNhsNumber> numbers = new ArrayList<>();
    List<EmailAddress> emails = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      CareHomeAccount home = given.sample().careHome();
      numbers.add(home.number());
      emails.add(home.details().email());
      if (i % 100 == 0) {
        known.add(given.opened(home));
      }
    }

    assertThat(given.storage().accounts().find(new AccountKeys(Set.of(), numbers, emails)))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  default void a_search_is_on_the_record_of_the_account_it_finds() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    Resident resident = given.resident(home);
    Account unknown = given.sample().accountHolder();
    List<AuditEntry> trail = given.trail();

    for (Account account : List.of(home, resident)) {
      AuditEntry entry = searched(given);
      assertThat(search(given, account, entry)).contains(account);
      trail.add(entry.on(Optional.of(account.id())));
    }
    AuditEntry inVain = searched(given);
    assertThat(search(given, unknown, inVain)).isEmpty();
    trail.add(inVain);

    assertThat(given.trail()).containsExactlyElementsOf(trail);
  }

  @Test
  default void of_many_who_search_at_once_each_is_told_and_recorded_what_was_asked() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    List<Account> sought =
        List.of(home, given.resident(home), given.resident(home), given.sample().accountHolder());
    Set<Account> known = Set.copyOf(sought.subList(0, 3));
    List<AuditEntry> entries = Stream.generate(() -> searched(given)).limit(Racers.COUNT).toList();
    List<AuditEntry> trail = given.trail();

    try (Racers racers = new Racers()) {
      List<Optional<Account>> found =
          racers.race(
              racer -> search(given, sought.get(racer % sought.size()), entries.get(racer)));
      for (int racer = 0; racer < Racers.COUNT; racer++) {
        Optional<Account> expected =
            Optional.of(sought.get(racer % sought.size())).filter(known::contains);
        assertThat(found.get(racer)).isEqualTo(expected);
        trail.add(entries.get(racer).on(expected.map(Account::id)));
      }
    }

    assertThat(given.trail()).containsExactlyInAnyOrderElementsOf(trail);
  }

  /** Looks for an account by its number; the look-up is recorded before it is answered (R19). */
  private static Optional<Account> search(SampleStorage given, Account sought, AuditEntry entry) {
    Optional<Account> found =
        given.storage().accounts().find(AccountKeys.number(sought.number())).stream().findFirst();
    given.keep(ChangeSet.recorded(entry.on(found.map(Account::id))));
    return found;
  }

  private static AuditEntry searched(SampleStorage given) {
    return given
        .sample()
        .entry(Sample.STAFF, AuditAction.ACCOUNT_FOUND, Optional.empty(), "searched by number");
  }

  @Test
  default void patients_are_found_by_the_search_key_of_their_family_name_and_their_birth() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder typed = given.opened(named(given.sample(), "O'Brien", "1931-02-28"));
    AccountHolder printed = given.opened(named(given.sample(), "O’BRIEN", "1931-02-28"));
    AccountHolder accented = given.opened(named(given.sample(), "Ó Brién", "1931-02-28"));
    given.opened(named(given.sample(), "O'Brien", "1931-03-01"));
    given.opened(named(given.sample(), "O'Brian", "1931-02-28"));
    AccountHolder elsewhere = given.opened(elsewhere(given.sample(), "O'Brien", "1931-02-28"));
    Accounts accounts = given.storage().accounts();
    DateOfBirth birth = DateOfBirth.of("1931-02-28");

    String key = new NamePart("o'brien").searchKey();
    assertThat(accounts.withNameAndBirth(Sample.PRACTICE, key, birth))
        .containsExactlyInAnyOrder(typed, printed, accented);
    assertThat(accounts.withNameAndBirth(Sample.OTHER_PRACTICE, key, birth))
        .containsExactly(elsewhere);
    assertThat(accounts.withNameAndBirth(Sample.PRACTICE, "o", birth)).isEmpty();
  }

  /** Such names grow as keys, beyond what a column has room for. */
  @Test
  default void a_patient_is_found_by_the_longest_key_that_a_name_may_have() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    String longest = "ﬃ".repeat(100);
    AccountHolder patient = given.opened(named(given.sample(), longest, "1931-02-28"));

    assertThat(
            given
                .storage()
                .accounts()
                .withNameAndBirth(
                    Sample.PRACTICE,
                    new NamePart(longest).searchKey(),
                    DateOfBirth.of("1931-02-28")))
        .containsExactly(patient);
  }

  @Test
  default void a_care_home_is_not_found_among_patients() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();

    assertThat(
            given
                .storage()
                .accounts()
                .withNameAndBirth(
                    Sample.PRACTICE,
                    SearchKey.of(home.details().name().text()),
                    home.details().dateOfBirth()))
        .isEmpty();
  }

  @Test
  default void an_open_care_home_is_found_by_name_and_birth_by_the_practices_that_serve_it() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHomeOfTwoPractices();
    CareHomeAccount closed = given.careHome();
    given.keep(given.change(closed.id()).amend(closed, closed.closed(true, false).get()).build());
    Accounts accounts = given.storage().accounts();
    DateOfBirth birth = home.dateOfBirth();

    for (OdsCode practice : home.practices()) {
      assertThat(accounts.homesWithNameAndBirth(practice, home.name().searchKey(), birth))
          .containsExactly(home);
    }
    assertThat(
            accounts.homesWithNameAndBirth(new OdsCode("Z99999"), home.name().searchKey(), birth))
        .isEmpty();
    assertThat(accounts.homesWithNameAndBirth(Sample.PRACTICE, "another home", birth)).isEmpty();
    assertThat(
            accounts.homesWithNameAndBirth(
                Sample.PRACTICE, home.name().searchKey(), DateOfBirth.of("1931-02-28")))
        .isEmpty();
    assertThat(
            accounts.homesWithNameAndBirth(
                Sample.PRACTICE, closed.name().searchKey(), closed.dateOfBirth()))
        .doesNotContain(closed);
  }

  @Test
  default void every_dummy_number_of_a_care_home_counts_as_used() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    assertThat(given.storage().accounts().dummyNumbersEverUsed()).isEmpty();
    CareHomeAccount one = given.careHome();
    CareHomeAccount other = given.careHome();
    given.accountHolder();

    assertThat(given.storage().accounts().dummyNumbersEverUsed())
        .containsExactlyInAnyOrder(one.number(), other.number());
  }

  private static AccountHolder named(Sample sample, String family, String birth) {
    PatientDetails details = Sample.details(Optional.empty());
    return sample.accountHolder(
        new PatientDetails(
            PersonName.of("Ada", family),
            DateOfBirth.of(birth),
            details.contact(),
            details.email(),
            false));
  }

  private static AccountHolder elsewhere(Sample sample, String family, String birth) {
    PatientRecord record = named(sample, family, birth).record();
    return new AccountHolder(
        new PatientRecord(
            record.id(), record.number(), Sample.OTHER_PRACTICE, record.details(), 0));
  }
}
