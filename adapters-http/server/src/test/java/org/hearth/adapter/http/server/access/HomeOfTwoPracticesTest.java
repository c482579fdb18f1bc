package org.hearth.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.MILL_LANE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A home that two practices serve: one login, and each practice sees its own patients alone. */
class HomeOfTwoPracticesTest {
  private static final String EMAIL = "office@willow-house.example";
  private static final String PASSWORD = "quiet tundra lamp 47";

  private final Deployment deployment = Deployment.of(1);
  private final Wire wire = deployment.wire(0);
  private CareHomeAccount home;
  private AccountId annsResident;
  private AccountId bensResident;

  @BeforeEach
  void a_home_is_served_by_two_practices() {
    home =
        deployment
            .within()
            .careHomes()
            .open(ANN, CareHomeForms.home("Willow House", "999-999-0001", EMAIL).form())
            .get();
    deployment.within().careHomes().ask(BEN, home.number().toString()).get();
    deployment.within().careHomes().register(ANN, home.id(), MILL_LANE).get();
    annsResident = resident(ANN, PatientForms.asha());
    bensResident = resident(BEN, PatientForms.bert());
  }

  @AfterEach
  void close() {
    deployment.close();
  }

  private AccountId resident(Actor staff, PatientForms form) {
    AccountId id =
        deployment.within().residents().register(staff, home.id(), form.form()).get().id();
    deployment.within().requests().submit(staff, id, RequestKind.MEDICAL, "A cough.").get();
    return id;
  }

  @Test
  void the_home_has_one_login_and_sees_all_its_dependents_and_their_requests() {
    String session = "Bearer " + signIn();

    assertThat(ids(get(session, "/care-homes/" + home.id().value() + "/residents"), "id"))
        .containsExactlyInAnyOrder(text(annsResident), text(bensResident));
    assertThat(ids(get(session, "/requests"), "patientId"))
        .containsExactlyInAnyOrder(text(annsResident), text(bensResident));
    assertThat(deployment.post().of(EMAIL))
        .extracting(EmailMessage::subject)
        .containsOnlyOnce("Choose a password for your care home");
  }

  @Test
  void each_practice_sees_its_own_patients_among_the_dependents_and_no_others() {
    assertSeesOnly(ANN, annsResident, bensResident);
    assertSeesOnly(BEN, bensResident, annsResident);
  }

  private void assertSeesOnly(Actor staff, AccountId own, AccountId others) {
    String token = Deployment.issuer().header(staff);
    String residents = "/care-homes/" + home.id().value() + "/residents";
    assertThat(ids(get(token, residents), "id")).containsExactly(text(own));
    assertThat(ids(get(token, "/requests"), "patientId")).containsExactly(text(own));
    assertThat(ids(get(token, "/requests?careHome=" + text(home.id())), "patientId"))
        .containsExactly(text(own));
    assertThat(wire.get(staff, "/api/v1/patients/" + text(own)).status()).isEqualTo(200);
    assertThat(wire.get(staff, "/api/v1/patients/" + text(others)).status()).isEqualTo(404);
    assertThat(wire.get(staff, "/api/v1/care-homes/" + text(home.id())).status()).isEqualTo(200);
  }

  private String signIn() {
    Optional<EmailMessage> invitation = Optional.empty();
    while (invitation.isEmpty()) {
      Thread.onSpinWait();
      invitation =
          deployment.post().of(EMAIL).stream()
              .filter(came -> came.text().contains("link="))
              .findFirst();
    }
    EmailMessage email = invitation.get();
    String link = email.text().replaceAll("(?s).*link=([A-Za-z0-9_-]+).*", "$1");
    assertThat(
            post("/passwords", "{\"link\": \"" + link + "\", \"password\": \"" + PASSWORD + "\"}"))
        .extracting(Wire.Answer::status)
        .isEqualTo(204);
    return post("/sessions", "{\"email\": \"" + EMAIL + "\", \"password\": \"" + PASSWORD + "\"}")
        .json()
        .get("token")
        .asString();
  }

  private Wire.Answer post(String path, String body) {
    return wire.send("POST", "/api/v1" + path, body, "Content-Type", "application/json");
  }

  private JsonNode get(String authorization, String path) {
    return wire.send("GET", "/api/v1" + path, "", "Authorization", authorization).json();
  }

  private static List<String> ids(JsonNode page, String field) {
    List<String> ids = new ArrayList<>();
    page.get("items").forEach(item -> ids.add(item.get(field).asString()));
    return ids;
  }

  private static String text(AccountId id) {
    return id.value().toString();
  }
}
