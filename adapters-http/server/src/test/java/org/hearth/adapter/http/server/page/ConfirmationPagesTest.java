package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page confirms what its user did, and nothing else. */
class ConfirmationPagesTest {
  private final HomeOnPages home = new HomeOnPages();
  private final PageServer server = home.server();
  private final FormBrowser ann = home.ann();

  @AfterEach
  void close() {
    home.close();
  }

  /** Confirmed to the user who sent the form, however often; to others and for others, not. */
  private void assertConfirmsThisAlone(FormPage confirmed, UUID done, UUID other) {
    String heading = confirmed.heading();
    assertThat(confirmed.status()).isEqualTo(200);
    assertThat(ann.open(confirmed.address()).heading()).isEqualTo(heading);
    assertThat(home.ann().open(confirmed.address()).heading())
        .as("after signing in again")
        .isEqualTo(heading);
    String form = confirmed.address().substring(confirmed.address().lastIndexOf('/') + 1);
    for (String none :
        new String[] {
          confirmed.address().replace(form, UUID.randomUUID().toString()),
          confirmed.address().replace(done.toString(), other.toString())
        }) {
      FormPage refused = ann.open(none);
      assertThat(refused.status()).as(none).isEqualTo(404);
      assertThat(refused.heading()).isNotEqualTo(heading);
    }
    FormPage others = server.signedIn(PageServer.AMY).open(confirmed.address());
    assertThat(others.heading()).isEqualTo("There is no such confirmation");
  }

  private static UUID id(FormPage confirmed, int segment) {
    return UUID.fromString(confirmed.address().split("/", -1)[segment]);
  }

  @Test
  void an_account_is_confirmed_as_created_to_the_user_who_created_it() {
    FormPage opened =
        ann.submit(ann.open("/accounts/patient").form("/accounts"), TypedPerson.mary());
    assertThat(opened.heading()).isEqualTo("Account created");
    AccountHolder chidi =
        granted(
            server.hearth().patients().register(HearthFixture.ANN, PatientForms.chidi().form()));
    assertConfirmsThisAlone(opened, id(opened, 2), chidi.id().value());
    assertThat(ann.open(opened.address().replace("/patients/", "/care-homes/")).status())
        .isEqualTo(404);
  }

  @Test
  void a_closed_home_is_not_confirmed_as_created() {
    FormPage opened =
        ann.submit(
            ann.open("/accounts/care-home").form("/accounts"),
            Map.of(
                "name", "Elm Court",
                "address", "1 Green Lane, Sale",
                "postcode", "M33 5AN",
                "phone", "0161 496 0001",
                "email", "office@elm-court.example",
                "detailsChecked", "yes",
                "holderAgrees", "yes"));
    assertThat(opened.heading()).isEqualTo("Care home account created");
    assertConfirmsThisAlone(opened, id(opened, 2), home.account().id().value());

    CareHomeAccount elm =
        (CareHomeAccount)
            granted(
                server.hearth().accounts().byId(HearthFixture.ANN, new AccountId(id(opened, 2))));
    granted(
        server
            .hearth()
            .careHomes()
            .close(
                HearthFixture.ANN,
                elm.id(),
                new SeenVersions(Optional.of(Set.of(elm.version()))),
                "is no care home any more"));

    assertThat(ann.open(opened.address()).heading())
        .isEqualTo("The account of this care home is closed");
  }

  @Test
  void a_resident_is_confirmed_for_their_own_home_alone() {
    CareHomeAccount elm = home.open(CareHomeForms.elmCourt());
    FormPage form = ann.open("/care-homes/" + home.account().id().value() + "/register");
    FormPage registered = ann.submit(form.form("/register/"), TypedPerson.maryAtAHome());
    assertThat(registered.heading()).isEqualTo("Dependent registered");
    assertConfirmsThisAlone(registered, id(registered, 4), home.asha().id().value());
    assertConfirmsThisAlone(registered, home.account().id().value(), elm.id().value());
  }

  @Test
  void a_request_is_confirmed_as_sent_to_the_user_who_sent_it() {
    Map<String, String> typed = Map.of("kind", "MEDICAL", "text", "A cough");
    FormPage form = ann.open("/patients/" + home.asha().id().value() + "/request");
    FormPage sent = ann.submit(form.form("/request/"), typed);
    assertThat(sent.heading()).isEqualTo("Request sent");
    UUID other = home.asked(home.asha(), RequestKind.MEDICAL).id().value();
    assertConfirmsThisAlone(sent, id(sent, 2), other);
  }

  @Test
  void an_invitation_is_sent_once_for_one_form_and_confirmed_only_where_it_was_sent() {
    String email = home.account().details().email().text();
    String page = "/care-homes/" + home.account().id().value();
    FormPage.Form invitation = ann.open(page).form("/invitation");
    int before = server.mails(email);
    assertThat(ann.sendAtOnce(invitation, Map.of())).hasSize(1);
    assertThat(server.mails(email)).isEqualTo(before + 1);
    FormPage sent = ann.submit(invitation, Map.of());
    assertThat(sent.heading()).isEqualTo("Invitation sent");
    assertThat(sent.html()).contains(email);
    assertThat(server.mails(email)).isEqualTo(before + 1);

    for (String address : new String[] {"/invited", "/invitation/" + UUID.randomUUID() + "/sent"}) {
      FormPage none = ann.open(page + address);
      assertThat(none.status()).as(address).isEqualTo(404);
      assertThat(none.html()).doesNotContain("Invitation sent", email);
    }
  }

  @Test
  void that_sessions_have_ended_is_said_only_where_it_is_so() {
    server.signedIn(PageServer.ANN);
    assertThat(ann.open("/sessions/others-ended").heading()).isEqualTo("Signing in");
  }

  @Test
  void too_many_invitations_are_refused_with_the_time_to_wait() {
    String page = "/care-homes/" + home.account().id().value();
    FormPage last = ann.submit(ann.open(page).form("/invitation"), Map.of());
    for (int i = 0; i < 3; i++) {
      assertThat(last.heading()).isEqualTo("Invitation sent");
      last = ann.submit(ann.open(page).form("/invitation"), Map.of());
    }
    assertThat(last.status()).isEqualTo(429);
    assertThat(last.header("Retry-After")).matches("[1-9]\\d*");
    assertThat(ann.open(last.link("Go back to the form")).status()).isEqualTo(200);
  }
}
