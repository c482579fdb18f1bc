package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.application.Hearth;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A care home, from its invitation on: its residents, what it asks for them, and who works there.
 */
@Tag("browser")
class FollowingResidentsIT {
  private static final Pattern INVITATION = Pattern.compile("/choose-password\\?link=[\\w-]{43}");

  private final PracticeAtWork practice = new PracticeAtWork();
  private CareHomeAccount home;
  private Resident asha;

  @BeforeEach
  void openTheHome() {
    home = practice.openWillowHouse();
    asha = register(PatientForms.asha());
    register(PatientForms.bert());
    register(
        PatientForms.patient("999 000 0085", "Wolfeschlegelsteinhausen".repeat(4), "Featherstone")
            .noEmailAddress(true));
    OpenRequest done = ask(asha, RequestKind.TEST_RESULT);
    granted(hearth().requests().answer(HearthFixture.ANN, done.id(), "All is well."));
    granted(hearth().requests().progress(HearthFixture.ANN, done.id(), RequestStatus.COMPLETED));
  }

  private Hearth hearth() {
    return practice.deployment().within();
  }

  private Resident register(PatientForms form) {
    return granted(hearth().residents().register(HearthFixture.ANN, home.id(), form.form()));
  }

  private OpenRequest ask(Resident resident, RequestKind kind) {
    return granted(
        hearth().requests().submit(HearthFixture.ANN, resident.id(), kind, "The usual, please."));
  }

  @AfterEach
  void close() {
    practice.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"KEYBOARD", "TELEPHONE_WITHOUT_SCRIPTS"})
  void a_home_follows_its_residents_from_the_invitation_on(Screen screen) {
    try (Visitor rosa =
        Visitor.of(practice.deployment().server(0).address(), screen, "care-home")) {
      choosePassword(rosa);
      signIn(rosa).sees("Willow House");
      assertThat(rosa.text()).contains("Residents (3)").doesNotContain("New since");
      askForAsha(rosa);
      narrowTheList(rosa);
      readTheRequest(rosa);
      seeWhatIsNew(rosa);
      nameWhoIsOnShift(rosa);
      answerTheOtherPractice(rosa);
      endOtherSessions(rosa);
    }
  }

  private void choosePassword(Visitor rosa) {
    practice.deployment().sendEmails();
    String office = home.details().email().text();
    Matcher link = INVITATION.matcher(practice.deployment().post().of(office).get(0).text());
    assertThat(link.find()).isTrue();
    rosa.goTo(link.group())
        .fill("New password", Deployment.PASSWORD)
        .press("Choose this password")
        .sees("Your password is set");
  }

  private Visitor signIn(Visitor rosa) {
    return rosa.goTo("/sign-in")
        .fill("E-mail address", home.details().email().text())
        .fill("Password", Deployment.PASSWORD)
        .fill("Your name, if you work at a care home", "Rosa")
        .press("Sign in");
  }

  private static void askForAsha(Visitor rosa) {
    rosa.follow("Patel, Asha").sees("Asha Patel");
    rosa.follow("Ask the practice for Asha Patel").sees("Create a request for Asha Patel");
    rosa.press("Send request").sees("Create a request for Asha Patel");
    assertThat(rosa.title()).startsWith("Error: ");
    rosa.choose("Prescription").fill("Details", "Her tablets, please.");
    rosa.press("Send request").sees("Request sent");
  }

  private static void narrowTheList(Visitor rosa) {
    rosa.follow("Requests").sees("Requests");
    assertThat(rosa.text()).contains("2 requests", "New (1)", "Completed (1)");
    rosa.follow("New (1)").press("Show requests").sees("Requests");
    assertThat(rosa.text()).contains("Selected filters (1)", "1 request");
  }

  private static void readTheRequest(Visitor rosa) {
    rosa.follow("Prescription").sees("Prescription");
    assertThat(rosa.text()).contains("Her tablets, please.", "Rosa");
    rosa.fill("Your reply", "She has none left.").press("Send reply").sees("Prescription");
    assertThat(rosa.text()).contains("She has none left.");
  }

  private void seeWhatIsNew(Visitor rosa) {
    ask(asha, RequestKind.MEDICAL);
    rosa.press("Sign out").sees("Sign in");
    signIn(rosa).sees("Willow House");
    assertThat(rosa.text())
        .contains("New since you signed in on", "Medical problem", "Ann of Lime");
    rosa.follow("All requests that changed since then").sees("Requests");
  }

  private static void nameWhoIsOnShift(Visitor rosa) {
    rosa.follow("Who is on shift").sees("Who is on shift");
    rosa.press("Add person").sees("Who is on shift");
    rosa.fill("Person's name", "Rosa").press("Add person").sees("Person saved");
    rosa.follow("See all persons").follow("Rosa").sees("Rosa");
    assertThat(rosa.text()).contains("Sessions in which Rosa is on shift end at once");
  }

  private void answerTheOtherPractice(Visitor rosa) {
    granted(hearth().careHomes().ask(HearthFixture.BEN, home.number().toString()));
    rosa.follow("Residents").sees("Willow House");
    rosa.follow("A practice asks to serve this home").sees("Practices");
    rosa.follow("Answer practice P84004, which asks to serve this home")
        .sees("May practice P84004 serve this home?");
    rosa.choose("Yes, it serves this home as well")
        .press("Send this answer")
        .sees("Practice P84004 serves this home");
  }

  private static void endOtherSessions(Visitor rosa) {
    rosa.follow("Signing in").sees("Signing in");
    assertThat(rosa.text()).contains("(here)", "Set up, change or remove the second factor");
  }
}
