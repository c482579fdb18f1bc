package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.port.out.signin.Logins;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.Logins.Password;
import org.hearth.application.port.out.signin.Logins.PasswordChoice;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.login.Login;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.user.User;
import org.hearth.testkit.race.Racers;
import org.junit.jupiter.api.Test;

/** {@link Logins}: who signs in with an address, and with which password. */
public interface LoginsContract extends StorageFactory {

  @Test
  default void a_user_is_found_with_the_password() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    User user = logins.user("desk");

    assertThat(logins.find(user.email()))
        .hasValueSatisfying(
            known -> {
              assertThat(known.login()).isEqualTo(new Login.OfUser(user));
              assertThat(known.password()).map(Password::hash).contains(UsersContract.HASH);
            });
  }

  @Test
  default void a_care_home_is_found_without_a_password_and_a_patient_is_not_found() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount home = given.careHome();
    AccountHolder patient = given.accountHolder();

    assertThat(logins.find(home.details().email()))
        .contains(
            new KnownLogin(
                new Login.OfCareHome(home.id(), home.details().name(), home.details().email()),
                Optional.empty()));
    assertThat(logins.find(patient.email().orElseThrow())).isEmpty();
    assertThat(logins.find(Sample.email("nobody"))).isEmpty();
  }

  @Test
  default void of_a_user_and_a_home_with_one_address_the_user_is_found() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    logins.withPassword(given.careHome());
    User user = logins.user("office1");

    assertThat(logins.find(user.email())).map(KnownLogin::login).contains(new Login.OfUser(user));
  }

  @Test
  default void a_choice_is_kept_with_its_letter_and_its_entry() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount home = given.careHome();
    PasswordChoice first = logins.choice(logins.login(home), "one");
    assertThat(logins.storage().logins().choose(first)).isTrue();
    PasswordChoice second = logins.choice(logins.login(home), "two");
    assertThat(logins.storage().logins().choose(second)).isTrue();

    assertThat(logins.login(home).password()).contains(second.next());
    assertThat(given.trail()).endsWith(first.entry(), second.entry());
    assertThat(
            Stream.generate(
                    () ->
                        logins
                            .storage()
                            .notifications()
                            .claim(SampleLogins.NOW, SampleLogins.LATER))
                .limit(3)
                .flatMap(Optional::stream)
                .map(waiting -> waiting.notification()))
        .containsExactly(first.notice(), second.notice());
  }

  @Test
  default void a_choice_on_a_password_that_is_gone_is_refused_and_leaves_nothing() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount home = given.careHome();
    KnownLogin without = logins.login(home);
    KnownLogin with = logins.withPassword(home);
    List<AuditEntry> trail = given.trail();

    assertThat(logins.storage().logins().choose(logins.choice(without, "late"))).isFalse();
    assertThat(
            logins
                .storage()
                .logins()
                .choose(
                    logins.choice(
                        new KnownLogin(
                            with.login(),
                            Optional.of(new Password(given.sample().id(), "unknown"))),
                        "late")))
        .isFalse();

    assertThat(logins.login(home)).isEqualTo(with);
    assertThat(given.trail()).isEqualTo(trail);
  }

  @Test
  default void of_many_choices_at_once_one_is_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount home = given.careHome();
    try (Racers racers = new Racers()) {
      for (int round = 0; round < 10; round++) {
        KnownLogin seen = logins.login(home);
        List<PasswordChoice> choices =
            Stream.generate(() -> logins.choice(seen, "hash")).limit(Racers.COUNT).toList();
        List<Boolean> kept =
            racers.race(racer -> logins.storage().logins().choose(choices.get(racer)));

        assertThat(kept).containsOnlyOnce(true);
        assertThat(logins.login(home).password()).contains(choices.get(kept.indexOf(true)).next());
      }
    }
  }

  @Test
  default void a_password_is_of_no_use_under_another_address_nor_when_the_address_comes_back() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount home = given.careHome();
    KnownLogin before = logins.withPassword(home);

    CareHomeAccount moved = logins.moved(home, Sample.email("other"));
    assertThat(logins.login(moved).password()).isEmpty();
    assertThat(logins.storage().logins().choose(logins.choice(before, "late"))).isFalse();

    CareHomeAccount back = logins.moved(moved, home.details().email());
    assertThat(logins.login(back).password()).isEmpty();
    assertThat(logins.storage().logins().choose(logins.choice(logins.login(back), "new"))).isTrue();
  }

  @Test
  default void a_hash_is_replaced_only_for_the_password_that_was_seen() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount home = given.careHome();
    KnownLogin first = logins.withPassword(home);
    logins.storage().logins().rehash(first, "dearer");
    assertThat(logins.login(home).password())
        .contains(new Password(first.passwordVersion().orElseThrow(), "dearer"));

    KnownLogin second = logins.withPassword(home);
    logins.storage().logins().rehash(first, "late");
    assertThat(logins.login(home)).isEqualTo(second);
  }
}
