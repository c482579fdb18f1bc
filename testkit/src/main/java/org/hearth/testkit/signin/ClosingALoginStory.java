package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.signin.FactorTrial.STEP;
import static org.hearth.testkit.signin.SignInFixture.HERE;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.OTHER_PASSWORD;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.signin.TakingALoginStory.answerIn;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.TODAY;

import java.util.List;
import java.util.OptionalLong;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep.NeedsCode;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** The login of a care home ends with its account (R24). */
public interface ClosingALoginStory extends AuthenticationFactory {
  String MANAGER = "manager@willow-house.example";
  String CLOSED = "The account of your care home was closed";

  @Test
  default void R24_the_password_sessions_and_links_of_a_home_end_as_it_closes() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    SignedIn signedIn = granted(door.signIn(OFFICE, PASSWORD));
    granted(door.authentication().askForPasswordLink().ask(OFFICE, HERE));
    String link = door.linkTo(OFFICE);
    assertThat(door.session(signedIn)).isPresent();

    close(door, home);

    assertThat(door.session(signedIn)).isEmpty();
    refused(door.choose(link, OTHER_PASSWORD), "link-not-valid");
    refused(door.signIn(OFFICE, PASSWORD), "sign-in-failed");
    granted(door.authentication().askForPasswordLink().ask(OFFICE, HERE));
    assertThat(newsTo(door, OFFICE)).endsWith(CLOSED);
  }

  @Test
  default void R24_a_sign_in_that_waits_for_a_code_ends_as_the_home_closes() {
    FactorTrial given = new FactorTrial(SignInFixture.of(this));
    SignInFixture door = given.door();
    AccountId home = door.willowHouseWithPassword().id();
    Authenticator app = given.appOf(OFFICE).app();
    door.clock().pass(STEP);
    NeedsCode waiting = given.needsCode(OFFICE);

    close(door, home);

    refused(given.give(waiting.token(), app.code(door.clock().instant())), "sign-in-expired");
    refused(given.begin(OFFICE), "sign-in-failed");
  }

  @Test
  default void R24_no_issuer_vouches_for_a_closed_home() {
    SignInFixture door = SignInFixture.of(this);
    CareHomeAccount home = door.willowHouse();
    Actor rosa = new Actor.CareHomeStaff("Rosa", home.id());
    SignedIn signedIn =
        granted(door.authentication().signInWithOidc().signIn(rosa, "login.example"));
    assertThat(door.session(signedIn)).isPresent();

    close(door, home.id());

    assertThat(door.session(signedIn)).isEmpty();
    assertThat(door.authentication().signInWithOidc().isKnown(rosa)).isFalse();
    refused(
        door.authentication().signInWithOidc().signIn(rosa, "login.example"),
        "care-home-not-found");
  }

  @Test
  default void R24_a_closed_home_acts_no_more_and_its_practice_reads_what_it_asked() {
    SignInFixture door = SignInFixture.of(this);
    CareHomeAccount home = door.willowHouse();
    Actor shift = HearthFixture.onShiftAt(home);
    Resident asha = granted(door.hearth().residents().register(ANN, home.id(), asha().form()));
    OpenRequest asked =
        granted(door.hearth().requests().submit(shift, asha.id(), RequestKind.MEDICAL, "A cough."));
    door.clock().passDays(1);
    granted(door.hearth().residents().end(ANN, asha.id(), EndReason.LEFT, TODAY.plusDays(1)));
    assertThat(granted(door.hearth().requests().read(shift, asked.id()))).isEqualTo(asked);

    close(door, home.id());

    refused(door.hearth().requests().read(shift, asked.id()), "request-not-found");
    refused(
        door.hearth().requests().submit(shift, asha.id(), RequestKind.MEDICAL, "A cough."),
        "account-not-found");
    refused(door.hearth().accounts().byId(shift, home.id()), "account-not-found");
    refused(
        door.hearth().residents().list(shift, home.id(), Page.first(10)), "care-home-not-found");
    refused(door.authentication().keepHomePersons().list(shift), "care-home-not-found");
    assertThat(granted(door.hearth().requests().read(ANN, asked.id()))).isEqualTo(asked);
  }

  @Test
  default void R24_a_home_hears_that_it_is_closed_and_of_nothing_that_it_could_answer() {
    SignInFixture door = SignInFixture.of(this);
    CareHomeAccount home = door.willowHouse();
    granted(door.hearth().careHomes().ask(BEN, home.number().toString()));

    close(door, home.id());

    assertThat(newsTo(door, OFFICE)).containsExactly(CLOSED);
    assertThat(door.mailboxes().of(OFFICE).get(0).text()).doesNotContain("Willow", "@", "999");
  }

  @Test
  default void R24_the_old_address_of_a_closed_home_undoes_nothing() {
    SignInFixture door = SignInFixture.of(this);
    CareHomeAccount home = door.willowHouseWithPassword();
    changeAddress(door, home.id());
    String link = answerIn(door, OFFICE);

    close(door, home.id());

    refused(door.authentication().answerAddressChange().answer(link), "link-not-valid");
  }

  @Test
  default void R24_a_change_of_the_address_just_before_is_told_to_the_old_one() {
    SignInFixture door = SignInFixture.of(this);
    CareHomeAccount home = door.willowHouse();
    changeAddress(door, home.id());

    close(door, home.id());

    assertThat(newsTo(door, OFFICE))
        .containsExactly("The e-mail address of an account was changed");
    assertThat(newsTo(door, MANAGER)).containsExactly(CLOSED);
  }

  @Test
  default void R24_the_address_of_a_closed_home_opens_nothing_of_it_under_another_account() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    SignedIn signedIn = granted(door.signIn(OFFICE, PASSWORD));
    close(door, home);
    door.authentication().sendNotifications().sendWaiting();

    granted(door.hearth().careHomes().open(ANN, willowHouse().dummyNhsNumber("").form()));

    assertThat(door.session(signedIn)).isEmpty();
    refused(door.signIn(OFFICE, PASSWORD), "sign-in-failed");
    granted(door.choose(door.linkTo(OFFICE), OTHER_PASSWORD));
    granted(door.signIn(OFFICE, OTHER_PASSWORD));
  }

  /** The subjects of all that an address was sent. */
  private static List<String> newsTo(SignInFixture door, String address) {
    door.authentication().sendNotifications().sendWaiting();
    return door.mailboxes().of(address).stream().map(EmailMessage::subject).toList();
  }

  private static void changeAddress(SignInFixture door, AccountId home) {
    granted(
        door.hearth()
            .patients()
            .amend(
                ANN,
                home,
                OptionalLong.empty(),
                DetailsForm.contact(null, null, null, MANAGER),
                null));
  }

  private static void close(SignInFixture door, AccountId home) {
    granted(door.hearth().careHomes().close(ANN, home, SeenVersions.any(), "It has closed."));
  }
}
