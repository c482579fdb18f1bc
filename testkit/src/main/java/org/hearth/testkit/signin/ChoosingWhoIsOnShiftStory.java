package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.KeepHomePersons;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.story.HearthFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A home keeps a list of its persons, and who is on shift is chosen from it. */
public interface ChoosingWhoIsOnShiftStory extends AuthenticationFactory {

  @Test
  default void a_home_without_a_list_says_who_is_on_shift_in_its_own_words() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouseWithPassword();

    assertThat(granted(signIn(door, "Rosa (nights)")).actor().name()).isEqualTo("Rosa (nights)");
    assertThat(granted(signIn(door, null)).actor().name()).isEqualTo("Care home");
  }

  @Test
  default void who_is_on_shift_is_one_of_the_persons_of_the_home() {
    SignInFixture door = SignInFixture.of(this);
    Actor home = home(door);
    HomePerson rosa = granted(persons(door).add(home, "Rosa Lind"));
    HomePerson tom = granted(persons(door).add(home, "Tom Hale"));

    assertThat(granted(persons(door).list(home))).containsExactly(rosa, tom);
    assertThat(granted(signIn(door, " rosa lind ")).actor().name()).isEqualTo("Rosa Lind");
    assertThat(granted(signIn(door, tom.id().toString())).actor().name()).isEqualTo("Tom Hale");
    assertThat(faultyFields(signIn(door, "Eve"))).containsExactly("onShift");
    assertThat(faultyFields(signIn(door, null))).containsExactly("onShift");
    assertThat(door.trail(AuditAction.HOME_PERSON_ADDED)).hasSize(2);
  }

  @Test
  default void a_wrong_password_tells_nothing_of_the_persons() {
    SignInFixture door = SignInFixture.of(this);
    granted(persons(door).add(home(door), "Rosa Lind"));

    refused(
        door.authentication()
            .signIn()
            .signIn(new Credentials(OFFICE, "not this", Optional.of("Eve"), SignInFixture.HERE)),
        "sign-in-failed");
  }

  @Test
  default void a_person_who_was_removed_is_out_at_once_and_no_other_is() {
    SignInFixture door = SignInFixture.of(this);
    Actor home = home(door);
    HomePerson rosa = granted(persons(door).add(home, "Rosa Lind"));
    granted(persons(door).add(home, "Tom Hale"));
    SignedIn rosas = granted(signIn(door, "Rosa Lind"));
    SignedIn toms = granted(signIn(door, "Tom Hale"));

    granted(persons(door).remove(home, rosa.id()));

    assertThat(door.session(rosas)).isEmpty();
    assertThat(door.session(toms)).isPresent();
    assertThat(faultyFields(signIn(door, "Rosa Lind"))).containsExactly("onShift");
    refused(persons(door).rename(home, rosa.id(), "Rosa Hill"), "person-not-found");
    granted(persons(door).add(home, "Rosa Lind"));
  }

  @Test
  default void a_person_is_renamed_and_no_two_have_one_name() {
    SignInFixture door = SignInFixture.of(this);
    Actor home = home(door);
    HomePerson rosa = granted(persons(door).add(home, "Rosa Lind"));
    HomePerson tom = granted(persons(door).add(home, "Tom Hale"));

    assertThat(faultyFields(persons(door).add(home, "ROSA LIND"))).containsExactly("name");
    assertThat(faultyFields(persons(door).rename(home, tom.id(), "Rosa Lind")))
        .containsExactly("name");
    assertThat(granted(persons(door).rename(home, rosa.id(), "Rosa Hill")).id())
        .isEqualTo(rosa.id());
    assertThat(granted(signIn(door, "Rosa Hill")).actor().name()).isEqualTo("Rosa Hill");
    assertThat(faultyFields(signIn(door, "Rosa Lind"))).containsExactly("onShift");
  }

  @Test
  default void R18_a_home_keeps_its_own_persons_only() {
    SignInFixture door = SignInFixture.of(this);
    Actor home = home(door);
    HomePerson rosa = granted(persons(door).add(home, "Rosa Lind"));
    Actor other = new Actor.CareHomeStaff("Eve", elmCourt(door).id());
    Actor none = new Actor.CareHomeStaff("Eve", new AccountId(new UUID(1, 1)));

    assertThat(granted(persons(door).list(other))).isEmpty();
    refused(persons(door).rename(other, rosa.id(), "Rosa Hill"), "person-not-found");
    refused(persons(door).remove(other, rosa.id()), "person-not-found");
    assertThat(door.trail(AuditAction.ACCESS_REFUSED)).hasSize(2);
    refused(persons(door).add(none, "Eve"), "care-home-not-found");
    refused(persons(door).list(new Actor.Support("Sue")), "not-allowed");
  }

  private static Actor home(SignInFixture door) {
    return new Actor.CareHomeStaff("Care home", door.willowHouseWithPassword().id());
  }

  private static CareHomeAccount elmCourt(SignInFixture door) {
    return granted(
        door.hearth().careHomes().open(HearthFixture.ANN, CareHomeForms.elmCourt().form()));
  }

  private static Either<Refusal, SignedIn> signIn(SignInFixture door, @Nullable String onShift) {
    return door.authentication()
        .signIn()
        .signIn(
            new Credentials(OFFICE, PASSWORD, Optional.ofNullable(onShift), SignInFixture.HERE));
  }

  private static KeepHomePersons persons(SignInFixture door) {
    return door.authentication().keepHomePersons();
  }
}
