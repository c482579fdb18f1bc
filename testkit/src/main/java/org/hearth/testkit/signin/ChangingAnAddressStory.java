package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.signin.FrontDoor.HERE;
import static org.hearth.testkit.signin.FrontDoor.OFFICE;
import static org.hearth.testkit.signin.FrontDoor.OTHER_PASSWORD;
import static org.hearth.testkit.signin.FrontDoor.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.Town.SUE;

import java.util.List;
import java.util.OptionalLong;
import org.hearth.application.patient.DetailsForm;
import org.hearth.application.signin.Message;
import org.hearth.application.signin.SignedIn;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.story.Town;
import org.junit.jupiter.api.Test;

/**
 * What an account's old address opened is closed when it has another, and the old one hears of it.
 */
public interface ChangingAnAddressStory extends EntranceFactory {
  String NEW = "manager@willow-house.example";
  String ASHA = "asha@hearth.example";

  @Test
  default void sessions_links_and_the_password_end_with_the_address() {
    FrontDoor door = FrontDoor.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    SignedIn signedIn = granted(door.signIn(OFFICE, PASSWORD));
    granted(door.entrance().askForPasswordLink().ask(OFFICE, HERE));
    String link = door.linkTo(OFFICE);

    amend(door, home, NEW);

    assertThat(door.session(signedIn)).isEmpty();
    refused(door.choose(link, OTHER_PASSWORD), "link-not-valid");
    refused(door.signIn(OFFICE, PASSWORD), "sign-in-failed");
    refused(door.signIn(NEW, PASSWORD), "sign-in-failed");
  }

  @Test
  default void the_new_address_is_invited_and_the_old_one_is_told() {
    FrontDoor door = FrontDoor.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    door.entrance().correspondence().sendWaiting();

    amend(door, home, NEW);
    granted(door.choose(door.linkTo(NEW), OTHER_PASSWORD));

    granted(door.signIn(NEW, OTHER_PASSWORD));
    Message news = newest(door, OFFICE);
    assertThat(news.subject()).isEqualTo("The e-mail address of an account was changed");
    assertThat(news.text())
        .contains("online consultation was changed", "call your practice")
        .doesNotContain("Willow", "@", "999");
  }

  @Test
  default void an_address_that_comes_back_brings_nothing_of_before_with_it() {
    FrontDoor door = FrontDoor.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    SignedIn signedIn = granted(door.signIn(OFFICE, PASSWORD));
    granted(door.entrance().askForPasswordLink().ask(OFFICE, HERE));
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
    FrontDoor door = FrontDoor.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    SignedIn signedIn = granted(door.signIn(OFFICE, PASSWORD));
    door.entrance().correspondence().sendWaiting();

    granted(
        door.hearth()
            .amendDetails()
            .amend(
                Town.ANN,
                home,
                OptionalLong.empty(),
                DetailsForm.contact(null, "M1 1AE", null, "OFFICE@willow-house.example"),
                null));

    assertThat(door.session(signedIn)).isPresent();
    assertThat(door.entrance().correspondence().sendWaiting()).isZero();
  }

  @Test
  default void an_invitation_that_still_waits_is_not_sent_to_the_old_address() {
    FrontDoor door = FrontDoor.of(this);
    AccountId home = door.willowHouse().id();

    amend(door, home, NEW);
    door.entrance().correspondence().sendWaiting();

    assertThat(door.mailboxes().of(OFFICE))
        .extracting(Message::subject)
        .containsExactly("The e-mail address of an account was changed");
    assertThat(door.mailboxes().of(NEW)).hasSize(1);
  }

  @Test
  default void a_patients_old_address_is_told_too() {
    FrontDoor door = FrontDoor.of(this);
    AccountHolder asha = granted(door.hearth().registerPatient().register(Town.ANN, asha().form()));

    amend(door, asha.id(), "other@hearth.example");
    assertThat(door.entrance().correspondence().sendWaiting()).isEqualTo(1);
    assertThat(newest(door, ASHA).subject())
        .isEqualTo("The e-mail address of an account was changed");

    granted(
        door.hearth()
            .removeEmailAddress()
            .remove(Town.ANN, asha.id(), OptionalLong.empty(), true, null));
    assertThat(door.entrance().correspondence().sendWaiting()).isEqualTo(1);
    assertThat(newest(door, "other@hearth.example").subject())
        .isEqualTo("The e-mail address of an account was removed");

    amend(door, asha.id(), ASHA);
    assertThat(door.entrance().correspondence().sendWaiting()).isZero();
  }

  /**
   * The address survives a reset, and goes when the resident is registered with another or none.
   */
  @Test
  default void the_address_of_an_account_that_was_reset_is_told_when_it_goes() {
    FrontDoor door = FrontDoor.of(this);
    AccountId home = door.willowHouse().id();
    AccountHolder asha = granted(door.hearth().registerPatient().register(Town.ANN, asha().form()));
    granted(door.hearth().resetAccount().reset(SUE, asha.id(), "moves into a home"));
    granted(
        door.hearth()
            .registerResident()
            .register(Town.ANN, home, asha().email("niece@hearth.example").form()));

    door.entrance().correspondence().sendWaiting();

    assertThat(newest(door, ASHA).subject())
        .isEqualTo("The e-mail address of an account was changed");
  }

  private static Message newest(FrontDoor door, String email) {
    List<Message> came = door.mailboxes().of(email);
    assertThat(came).isNotEmpty();
    return came.get(came.size() - 1);
  }

  private static void amend(FrontDoor door, AccountId account, String email) {
    granted(
        door.hearth()
            .amendDetails()
            .amend(
                Town.ANN,
                account,
                OptionalLong.empty(),
                DetailsForm.contact(null, null, null, email),
                null));
  }
}
