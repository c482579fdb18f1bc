package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.page.PageServer.ANN;
import static org.hearth.adapter.http.server.page.PageServer.BEN;
import static org.hearth.adapter.http.server.page.TypedPerson.asha;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.application.port.out.Page;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form has one effect, whether it is sent twice, sent after a refusal, or changed and resent. */
class SendingFormsAgainTest {
  private final PageServer server = new PageServer();
  private final FormBrowser ann = server.signedIn(ANN);
  private CareHomeAccount home;
  private AccountHolder asha;

  @BeforeEach
  void openAccounts() {
    home =
        granted(
            server
                .hearth()
                .careHomes()
                .open(HearthFixture.ANN, CareHomeForms.willowHouse().form()));
    asha =
        granted(server.hearth().patients().register(HearthFixture.ANN, PatientForms.asha().form()));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private FormPage inTheWay() {
    FormPage form = ann.open("/care-homes/" + home.id().value() + "/register");
    return ann.submit(form.form("/register/"), asha());
  }

  private int asked() {
    return granted(server.hearth().support().list(HearthFixture.SUE, Page.first(10)))
        .items()
        .size();
  }

  @Test
  void support_is_asked_once_for_one_form() {
    FormPage.Form reset = inTheWay().form("/reset");
    Map<String, String> reason = Map.of("reason", "moves into the care home");
    assertThat(ann.sendAtOnce(reset, reason)).hasSize(1);
    assertThat(asked()).isEqualTo(1);
    assertThat(ann.submit(reset, reason).heading()).isEqualTo("Support was asked");
    assertThat(asked()).isEqualTo(1);
    assertThat(askedOnTrail()).isEqualTo(1);
  }

  /** How often it was asked, as the audit trail has it. */
  private long askedOnTrail() {
    return granted(
            server
                .hearth()
                .audit()
                .read(HearthFixture.SUE, Optional.of(asha.id()), Page.first(500)))
        .items()
        .stream()
        .filter(entry -> entry.action() == AuditAction.RESET_ASKED)
        .count();
  }

  @Test
  void a_refused_reason_is_kept_and_corrected() {
    String tooLong = "x".repeat(501);
    FormPage refused = ann.submit(inTheWay().form("/reset"), Map.of("reason", tooLong));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.errors()).hasSize(1);
    assertThat(refused.form("/reset").fields()).containsEntry("reason", tooLong);

    FormPage asked = ann.submit(refused.form("/reset"), Map.of("reason", "moves into the home"));

    assertThat(asked.heading()).isEqualTo("Support was asked");
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void a_form_that_is_refused_for_another_number_asks_anew() {
    FormBrowser ben = server.signedIn(BEN);
    CareHomeAccount other =
        granted(
            server.hearth().careHomes().open(HearthFixture.ANN, CareHomeForms.elmCourt().form()));
    FormPage form = ben.open("/accounts/care-home");
    for (CareHomeAccount wanted : new CareHomeAccount[] {home, other}) {
      FormPage refused = ben.submit(form.form("/accounts/care-home"), willow(wanted));
      assertThat(refused.heading()).contains("another practice");
      FormPage.Form service = refused.form("/service");
      assertThat(ben.sendAtOnce(service, Map.of())).hasSize(1);
      assertThat(granted(server.hearth().careHomes().list(HearthFixture.ANN, wanted.id())))
          .hasSize(1);
      form = ben.open(refused.link("Go back to the form"));
    }
  }

  private static Map<String, String> willow(CareHomeAccount home) {
    return Map.of(
        "dummyNhsNumber", home.number().toString(),
        "name", "Willow House",
        "address", "1 Green Lane, Sale",
        "postcode", "M33 5AN",
        "phone", "0161 496 0001",
        "email", "office@willow-lodge.example",
        "detailsChecked", "yes",
        "holderAgrees", "yes");
  }

  @Test
  void a_form_that_was_sent_and_is_changed_and_resent_becomes_a_new_form() {
    FormPage.Form request =
        ann.open("/patients/" + asha.id().value() + "/request").form("/request/");
    ann.submit(request, Map.of("kind", "MEDICAL", "text", "A cough"));

    FormPage again = ann.submit(request, Map.of("kind", "MEDICAL", "text", "A bad cough"));

    assertThat(again.heading()).isEqualTo("This form was sent already");
    assertThat(again.html()).doesNotContain("dempotency");
    assertThat(requests()).isEqualTo(1);
    FormPage fresh = ann.open(again.link("new form"));
    assertThat(fresh.form("/request/").action()).isNotEqualTo(request.action());
    assertThat(fresh.form("/request/").fields()).containsEntry("text", "A bad cough");
    FormPage sent = ann.submit(fresh.form("/request/"), Map.of("kind", "MEDICAL"));
    assertThat(sent.heading()).isEqualTo("Request sent");
    assertThat(requests()).isEqualTo(2);
  }

  private FormPage.Form requestRefused(int times) {
    FormPage.Form request =
        ann.open("/patients/" + asha.id().value() + "/request").form("/request/");
    for (int refused = 0; refused < times; refused++) {
      ann.post(request, Map.of("text", "A cough " + refused, "attempt", Integer.toString(refused)));
    }
    return request;
  }

  @Test
  void a_form_that_was_refused_often_still_finds_its_confirmation() {
    FormPage.Form request = requestRefused(60);
    Map<String, String> typed = Map.of("kind", "MEDICAL", "text", "A cough", "attempt", "60");
    FormPage sent = ann.submit(request, typed);
    assertThat(sent.heading()).isEqualTo("Request sent");
    assertThat(ann.submit(request, Map.of("kind", "MEDICAL", "text", "Old")).heading())
        .isEqualTo("This form was sent already");
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void a_form_that_was_refused_too_often_leads_to_a_new_one_with_everything_typed() {
    FormPage.Form request = requestRefused(200);
    FormPage over =
        ann.submit(request, Map.of("kind", "MEDICAL", "text", "A cough", "attempt", "200"));
    assertThat(over.heading()).isEqualTo("This form was refused too often");
    assertThat(requests()).isZero();
    FormPage fresh = ann.open(over.link("new form"));
    assertThat(fresh.form("/request/").fields()).containsEntry("text", "A cough");
    ann.submit(fresh.form("/request/"), Map.of("kind", "MEDICAL"));
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void a_form_that_says_more_refusals_than_it_had_begins_at_its_first() {
    FormPage.Form request = requestRefused(0);
    Map<String, String> typed = Map.of("kind", "MEDICAL", "text", "A cough");
    FormPage sent = ann.submit(request, with("attempt", "7", typed));
    assertThat(sent.heading()).isEqualTo("Request sent");
    assertThat(ann.submit(request, typed).address()).isEqualTo(sent.address());
    assertThat(requests()).isEqualTo(1);
  }

  private static Map<String, String> with(String name, String value, Map<String, String> typed) {
    Map<String, String> fields = new TreeMap<>(typed);
    fields.put(name, value);
    return fields;
  }

  private int requests() {
    return granted(
            server
                .hearth()
                .requests()
                .list(HearthFixture.ANN, Optional.empty(), Optional.empty(), Page.first(10)))
        .items()
        .size();
  }
}
