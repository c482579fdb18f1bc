package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.ANN;
import static org.hearth.testkit.signin.SignInFixture.HERE;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.OTHER_PASSWORD;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.race.Racers;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password is chosen by a link that comes by e-mail. */
public interface ChoosingAPasswordStory extends AuthenticationFactory {

  @Test
  default void a_care_home_is_invited_when_its_account_is_opened() {
    SignInFixture door = SignInFixture.of(this);
    CareHomeAccount home = door.willowHouse();
    refused(door.signIn(OFFICE, PASSWORD), "sign-in-failed");

    granted(door.choose(door.linkTo(OFFICE), PASSWORD));

    assertThat(granted(door.signIn(OFFICE, PASSWORD)).actor().unidentified())
        .isEqualTo(new Actor.CareHomeStaff("Care home", home.id()));
    for (AuditAction action :
        List.of(AuditAction.PASSWORD_LINK_SENT, AuditAction.PASSWORD_CHOSEN)) {
      assertThat(door.trail(action))
          .singleElement()
          .satisfies(entry -> assertThat(entry.subject()).contains(home.id()));
    }
  }

  @Test
  default void a_home_whose_account_is_refused_is_not_invited() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouse();
    refused(
        door.hearth()
            .careHomes()
            .open(
                HearthFixture.ANN,
                CareHomeForms.home("Oak Lodge", "999-999-0001", "oak@oak-lodge.example").form()),
        "number-in-use");

    door.authentication().sendNotifications().sendWaiting();

    assertThat(door.mailboxes().size()).isEqualTo(1);
  }

  @Test
  default void an_invitation_works_for_three_days() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouse();
    String link = door.linkTo(OFFICE);
    door.clock().pass(Duration.ofDays(3).minusSeconds(1));
    assertThat(faultyFields(door.choose(link, "short"))).containsExactly("password");

    door.clock().pass(Duration.ofSeconds(1));
    refused(door.choose(link, PASSWORD), "link-not-valid");
  }

  @Test
  default void a_link_that_was_asked_for_works_for_an_hour() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    ask(door, ANN);
    String link = door.linkTo(ANN);

    door.clock().pass(Duration.ofHours(1));
    refused(door.choose(link, OTHER_PASSWORD), "link-not-valid");
    granted(door.signIn(ANN, PASSWORD));
  }

  @Test
  default void a_link_works_once() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouse();
    String link = door.linkTo(OFFICE);
    granted(door.choose(link, PASSWORD));

    refused(door.choose(link, OTHER_PASSWORD), "link-not-valid");
    granted(door.signIn(OFFICE, PASSWORD));
  }

  @Test
  default void of_many_who_use_one_link_at_once_one_chooses() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouse();
    String link = door.linkTo(OFFICE);

    List<Either<Refusal, ?>> answers;
    try (Racers racers = new Racers()) {
      answers = racers.race(racer -> door.choose(link, PASSWORD + " " + racer));
    }

    List<Integer> winners =
        IntStream.range(0, answers.size())
            .filter(racer -> answers.get(racer).isRight())
            .boxed()
            .toList();
    assertThat(winners).hasSize(1);
    granted(door.signIn(OFFICE, PASSWORD + " " + winners.get(0)));
    assertThat(door.trail(AuditAction.PASSWORD_CHOSEN)).hasSize(1);
  }

  @Test
  default void a_password_that_is_refused_leaves_the_link_as_it_was() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouse();
    String link = door.linkTo(OFFICE);

    assertThat(faultyFields(door.choose(link, "willow house staff room")))
        .containsExactly("password");

    granted(door.choose(link, PASSWORD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "not a link at all, but long enough to be one"})
  default void what_is_no_link_is_refused(String link) {
    refused(SignInFixture.of(this).choose(link, PASSWORD), "link-not-valid");
  }

  @Test
  default void no_link_is_refused() {
    refused(
        SignInFixture.of(this).authentication().choosePassword().choose(null, PASSWORD),
        "link-not-valid");
  }

  @Test
  default void a_new_password_ends_sessions_and_other_links_and_tells_the_address() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouseWithPassword();
    SignedIn signedIn = granted(door.signIn(OFFICE, PASSWORD));
    ask(door, OFFICE);
    String one = door.linkTo(OFFICE);
    ask(door, OFFICE);
    String other = door.linkTo(OFFICE);
    assertThat(one).isNotEqualTo(other);

    granted(door.choose(one, OTHER_PASSWORD));

    assertThat(door.session(signedIn)).isEmpty();
    refused(door.choose(other, PASSWORD), "link-not-valid");
    refused(door.signIn(OFFICE, PASSWORD), "sign-in-failed");
    granted(door.signIn(OFFICE, OTHER_PASSWORD));
    door.authentication().sendNotifications().sendWaiting();
    List<EmailMessage> came = door.mailboxes().of(OFFICE);
    assertThat(came.get(came.size() - 1).subject()).isEqualTo("Your password was changed");
  }

  @Test
  default void the_old_password_works_until_a_new_one_is_chosen() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    SignedIn signedIn = granted(door.signIn(ANN, PASSWORD));
    ask(door, ANN);
    door.linkTo(ANN);

    granted(door.signIn(ANN, PASSWORD));
    assertThat(door.session(signedIn)).isPresent();
  }

  @Test
  default void an_address_that_nobody_signs_in_with_gets_the_same_answer_and_no_letter() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();

    assertThat(ask(door, "nobody@hearth.example")).isEqualTo(ask(door, ANN));

    assertThat(door.authentication().sendNotifications().sendWaiting()).isEqualTo(1);
    assertThat(door.mailboxes().of("nobody@hearth.example")).isEmpty();
    assertThat(faultyFields(door.authentication().askForPasswordLink().ask("no address", HERE)))
        .containsExactly("email");
  }

  @Test
  default void a_home_that_has_a_password_by_then_is_not_invited() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouse();
    door.mailboxes().close(OFFICE);
    door.authentication().sendNotifications().sendWaiting();
    door.mailboxes().reopen(OFFICE);
    ask(door, OFFICE);
    granted(door.choose(door.linkTo(OFFICE), PASSWORD));

    door.clock().pass(Duration.ofHours(2));
    door.authentication().sendNotifications().sendWaiting();

    assertThat(door.mailboxes().of(OFFICE))
        .extracting(EmailMessage::subject)
        .containsExactly("Choose a new password", "Your password was changed");
  }

  @Test
  default void a_user_is_not_added_with_the_address_of_an_account() {
    SignInFixture door = SignInFixture.of(this);
    door.willowHouse();

    refused(
        door.authentication()
            .addUser()
            .add(
                new Actor.HearthSystem("set-up"),
                new UserForm(OFFICE, "Ann", Optional.empty(), PASSWORD)),
        "email-in-use");
  }

  /** An account may be opened with a user's address; the user goes on to sign in with it. */
  @Test
  default void a_user_goes_before_a_home_with_the_same_address() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    granted(
        door.hearth()
            .careHomes()
            .open(HearthFixture.ANN, CareHomeForms.home("Oak Lodge", "999-999-0003", ANN).form()));

    assertThat(door.authentication().sendNotifications().sendWaiting()).isZero();
    assertThat(granted(door.signIn(ANN, PASSWORD)).actor()).isInstanceOf(Actor.PracticeStaff.class);
  }

  private static Object ask(SignInFixture door, String email) {
    return granted(door.authentication().askForPasswordLink().ask(email, HERE));
  }
}
