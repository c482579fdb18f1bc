package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.OTHER_PASSWORD;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** Another user changes the address with which a care home signs in. */
public interface TakingALoginStory extends AuthenticationFactory {
  String TAKEN = "manager@elsewhere.example";
  Pattern ANSWER =
      Pattern.compile("https://hearth\\.example/app/address-change\\?link=([\\w-]{43})\\s");

  @Test
  default void R25_nobody_signs_in_with_a_new_address_before_its_own_link_was_used() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    assertThat(amend(door, HearthFixture.ANN, home).email()).contains(new EmailAddress(TAKEN));
    refused(door.signIn(TAKEN, PASSWORD), "sign-in-failed");
    granted(door.choose(door.linkTo(TAKEN), OTHER_PASSWORD));
    granted(door.signIn(TAKEN, OTHER_PASSWORD));
  }

  @Test
  default void R25_the_old_address_objects_and_has_the_account_again() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    amend(door, HearthFixture.ANN, home);
    granted(door.choose(door.linkTo(TAKEN), OTHER_PASSWORD));
    SignedIn taken = granted(door.signIn(TAKEN, OTHER_PASSWORD));
    door.clock().pass(Duration.ofHours(1));

    String link = answerIn(door, OFFICE);
    granted(door.authentication().answerAddressChange().answer(link));

    assertThat(email(door, home)).contains(new EmailAddress(OFFICE));
    assertThat(door.session(taken)).isEmpty();
    refused(door.signIn(TAKEN, OTHER_PASSWORD), "sign-in-failed");
    refused(door.authentication().answerAddressChange().answer(link), "link-not-valid");
    granted(door.choose(door.linkTo(OFFICE), PASSWORD));
    granted(door.signIn(OFFICE, PASSWORD));
  }

  @Test
  default void R25_an_objection_undoes_the_changes_that_came_after_it() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    amend(door, HearthFixture.ANN, home);
    String objection = answerIn(door, OFFICE);
    amend(door, HearthFixture.ANN, home, "third@elsewhere.example");
    String later = answerIn(door, TAKEN);
    granted(door.authentication().answerAddressChange().answer(objection));
    assertThat(email(door, home)).contains(new EmailAddress(OFFICE));
    refused(door.authentication().answerAddressChange().answer(later), "link-not-valid");
    assertThat(email(door, home)).contains(new EmailAddress(OFFICE));
  }

  @Test
  default void R25_after_7_days_the_old_address_can_object_no_more() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = door.willowHouseWithPassword().id();
    amend(door, HearthFixture.ANN, home);
    String link = answerIn(door, OFFICE);
    door.clock().pass(Duration.ofDays(7));
    refused(door.authentication().answerAddressChange().answer(link), "link-not-valid");
    assertThat(email(door, home)).contains(new EmailAddress(TAKEN));
  }

  @Test
  default void R25_where_several_practices_serve_it_the_old_address_confirms_first() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = servedByBoth(door);
    SignedIn signedIn = granted(door.signIn(OFFICE, PASSWORD));
    for (Actor staff : List.of(HearthFixture.ANN, HearthFixture.BEN)) {
      assertThat(amend(door, staff, home).email()).contains(new EmailAddress(OFFICE));
    }
    assertThat(door.session(signedIn)).isPresent();
    String link = answerIn(door, OFFICE);
    assertThat(door.mailboxes().of(TAKEN)).isEmpty();

    granted(door.authentication().answerAddressChange().answer(link));

    assertThat(email(door, home)).contains(new EmailAddress(TAKEN));
    assertThat(door.session(signedIn)).isEmpty();
    granted(door.choose(door.linkTo(TAKEN), OTHER_PASSWORD));
    granted(door.signIn(TAKEN, OTHER_PASSWORD));
    granted(door.authentication().answerAddressChange().answer(answerIn(door, OFFICE)));
    assertThat(email(door, home)).contains(new EmailAddress(OFFICE));
  }

  @Test
  default void R25_support_changes_it_with_a_reason_whoever_serves_the_home() {
    SignInFixture door = SignInFixture.of(this);
    AccountId home = servedByBoth(door);
    assertThat(amend(door, HearthFixture.SUE, home).email()).contains(new EmailAddress(TAKEN));
    assertThat(answerIn(door, OFFICE)).isNotBlank();
  }

  @Test
  default void R25_a_link_that_is_none_answers_nothing() {
    SignInFixture door = SignInFixture.of(this);
    for (String link : new String[] {null, "", "x"}) {
      refused(door.authentication().answerAddressChange().answer(link), "link-not-valid");
    }
  }

  private static AccountId servedByBoth(SignInFixture door) {
    CareHomeAccount home = door.willowHouseWithPassword();
    granted(door.hearth().careHomes().ask(HearthFixture.BEN, home.number().toString()));
    granted(
        door.hearth().careHomes().register(HearthFixture.ANN, home.id(), HearthFixture.MILL_LANE));
    return home.id();
  }

  private static Account amend(SignInFixture door, Actor actor, AccountId home) {
    return amend(door, actor, home, TAKEN);
  }

  private static Account amend(SignInFixture door, Actor actor, AccountId home, String email) {
    return granted(
        door.hearth()
            .patients()
            .amend(
                actor,
                home,
                OptionalLong.empty(),
                DetailsForm.contact(null, null, null, email),
                "asked by phone"));
  }

  private static Optional<EmailAddress> email(SignInFixture door, AccountId home) {
    return granted(door.hearth().accounts().byId(HearthFixture.SUE, home)).email();
  }

  /** The secret of the newest link by which an address answers. */
  static String answerIn(SignInFixture door, String email) {
    door.authentication().sendNotifications().sendWaiting();
    List<String> links =
        door.mailboxes().of(email).stream()
            .map(EmailMessage::text)
            .map(ANSWER::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .toList();
    assertThat(links).as("links to answer by").isNotEmpty();
    return links.get(links.size() - 1);
  }
}
