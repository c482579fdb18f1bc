package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.signin.SignInFixture.HERE;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.OTHER_PASSWORD;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.util.List;
import java.util.OptionalLong;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/**
 * What an account's old address opened is closed when it has another, and the old one hears of it.
 */
public interface ChangingAnAddressStory extends AuthenticationFactory {
  String NEW = "manager@willow-house.example";
  String ASHA = "asha@hearth.example";

  @Test
  default void sessions_links_and_the_password_end_with_the_address() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    SignedIn signedIn = granted(door.signIn(OFFICE, PASSWORD));
    granted(door.authentication().askForPasswordLink().ask(OFFICE, HERE));
    String link = door.linkTo(OFFICE);

    amend(door, home, NEW);

    assertThat(door.session(signedIn)).isEmpty();
    refused(door.choose(link, OTHER_PASSWORD), "link-not-valid");
    refused(door.signIn(OFFICE, PASSWORD), "sign-in-failed");
    refused(door.signIn(NEW, PASSWORD), "sign-in-failed");
  }

  @Test
  default void the_new_address_is_invited_and_the_old_one_is_told() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    door.authentication().sendNotifications().sendWaiting();

    amend(door, home, NEW);
    granted(door.choose(door.linkTo(NEW), OTHER_PASSWORD));

    granted(door.signIn(NEW, OTHER_PASSWORD));
    EmailMessage news = newest(door, OFFICE);
    assertThat(news.subject()).isEqualTo("The e-mail address of an account was changed");
    assertThat(news.text())
        .contains("online consultation was changed", "call your practice")
        .doesNotContain("Willow", "@", "999");
  }

  @Test
  default void an_address_that_comes_back_brings_nothing_of_before_with_it() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    SignedIn signedIn = granted(door.signIn(OFFICE, PASSWORD));
    granted(door.authentication().askForPasswordLink().ask(OFFICE, HERE));
    String link = door.linkTo(OFFICE);

    amend(door, home, NEW);
    amend(door, home, OFFICE);

    assertThat(door.session(signedIn)).isEmpty();
    refused(door.choose(link, OTHER_PASSWORD), "link-not-valid");
    refused(door.signIn(OFFICE, PASSWORD), "sign-in-failed");
    granted(door.choose(door.linkTo(OFFICE), PASSWORD));
  }

  @Test
  default void other_details_change_nothing_of_it() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    SignedIn signedIn = granted(door.signIn(OFFICE, PASSWORD));
    door.authentication().sendNotifications().sendWaiting();

    granted(
        door.hearth()
            .patients()
            .amend(
                HearthFixture.ANN,
                home,
                OptionalLong.empty(),
                DetailsForm.contact(null, "M1 1AE", null, "OFFICE@willow-house.example"),
                null));

    assertThat(door.session(signedIn)).isPresent();
    assertThat(door.authentication().sendNotifications().sendWaiting()).isZero();
  }

  @Test
  default void an_invitation_that_still_waits_is_not_sent_to_the_old_address() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouse().id();

    amend(door, home, NEW);
    door.authentication().sendNotifications().sendWaiting();

    assertThat(door.mailboxes().of(OFFICE))
        .extracting(EmailMessage::subject)
        .containsExactly("The e-mail address of an account was changed");
    assertThat(door.mailboxes().of(NEW)).hasSize(1);
  }

  @Test
  default void a_patients_old_address_is_told_too() {
    SignInFixture door = SignInFixture.of(this);
    AccountHolder asha =
        granted(door.hearth().patients().register(HearthFixture.ANN, asha().form()));

    amend(door, asha.id(), "other@hearth.example");
    assertThat(door.authentication().sendNotifications().sendWaiting()).isEqualTo(1);
    assertThat(newest(door, ASHA).subject())
        .isEqualTo("The e-mail address of an account was changed");

    granted(
        door.hearth()
            .patients()
            .remove(HearthFixture.ANN, asha.id(), OptionalLong.empty(), true, null));
    assertThat(door.authentication().sendNotifications().sendWaiting()).isEqualTo(1);
    assertThat(newest(door, "other@hearth.example").subject())
        .isEqualTo("The e-mail address of an account was removed");

    amend(door, asha.id(), ASHA);
    assertThat(door.authentication().sendNotifications().sendWaiting()).isZero();
  }

  /**
   * The address survives a reset, and goes when the resident is registered with another or none.
   */
  @Test
  default void the_address_of_an_account_that_was_reset_is_told_when_it_goes() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouse().id();
    AccountHolder asha =
        granted(door.hearth().patients().register(HearthFixture.ANN, asha().form()));
    granted(door.hearth().support().reset(SUE, asha.id(), "moves into a home"));
    granted(
        door.hearth()
            .residents()
            .register(HearthFixture.ANN, home, asha().email("niece@hearth.example").form()));

    door.authentication().sendNotifications().sendWaiting();

    assertThat(newest(door, ASHA).subject())
        .isEqualTo("The e-mail address of an account was changed");
  }

  private static EmailMessage newest(SignInFixture door, String email) {
    List<EmailMessage> came = door.mailboxes().of(email);
    assertThat(came).isNotEmpty();
    return came.get(came.size() - 1);
  }

  private static void amend(SignInFixture door, AccountId account, String email) {
    granted(
        door.hearth()
            .patients()
            .amend(
                HearthFixture.ANN,
                account,
                OptionalLong.empty(),
                DetailsForm.contact(null, null, null, email),
                null));
  }
}
