package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Map;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A form that is looked at once more has one effect, also where the last look refused it. */
class SendingCheckedFormsAgainTest {
  private final HomeOnPages willow = new HomeOnPages();
  private final PageServer server = willow.server();
  private final FormBrowser ann = willow.ann();
  private final CareHomeAccount elm = willow.open(CareHomeForms.elmCourt());
  private final String page = "/patients/" + willow.asha().id().value();

  @AfterEach
  void close() {
    willow.close();
  }

  private FormPage checked(FormPage form, String number) {
    return ann.submit(form.form("/check"), Map.of("dummyNhsNumber", number));
  }

  private AccountId home() {
    return ((Resident)
            granted(server.hearth().accounts().byId(HearthFixture.ANN, willow.asha().id())))
        .link()
        .careHome();
  }

  private void moveBack() {
    granted(
        server
            .hearth()
            .residents()
            .move(HearthFixture.ANN, willow.asha().id(), willow.account().id()));
  }

  @Test
  void an_earlier_last_look_that_is_sent_after_the_effect_does_nothing_again() {
    FormPage form = ann.open(page + "/move");
    FormPage earlier = checked(form, elm.number().toString());
    FormPage refused = checked(form, "");
    assertThat(refused.errors()).hasSize(1);
    FormPage last = checked(refused, elm.number().toString());
    ann.submit(last.form("/move/"), Map.of());
    assertThat(home()).isEqualTo(elm.id());
    moveBack();

    FormPage again = ann.submit(earlier.form("/move/"), Map.of());

    assertThat(home()).isEqualTo(willow.account().id());
    assertThat(again.heading()).isEqualTo("Asha Patel");
    FormPage other = ann.submit(earlier.form("/move/"), Map.of("dummyNhsNumber", "999-999-0007"));
    assertThat(other.heading()).isEqualTo("This form was sent already");
    assertThat(home()).isEqualTo(willow.account().id());
  }

  @Test
  void a_last_look_that_refuses_again_is_the_same_refusal() {
    FormPage inTheWay = checked(ann.open(page + "/move"), elsewhere(CareHomeForms.oakLodge()));
    FormPage again = ann.open(inTheWay.link("Go back to the form") + "/check");

    assertThat(again.form("/service").action()).isEqualTo(inTheWay.form("/service").action());
    assertThat(ann.submit(inTheWay.form("/service"), Map.of()).heading())
        .isEqualTo("You have asked to serve the care home");
  }

  @Test
  void a_last_look_that_refuses_another_number_asks_anew() {
    FormPage first = checked(ann.open(page + "/move"), elsewhere(CareHomeForms.oakLodge()));
    FormPage form = ann.open(first.link("Go back to the form"));
    CareHomeForms other = CareHomeForms.home("Ash Grove", "999-999-0007", "office@ash.example");
    FormPage second = checked(form, elsewhere(other));

    assertThat(second.form("/service").action()).isNotEqualTo(first.form("/service").action());
    assertThat(ann.submit(first.form("/service"), Map.of()).heading()).isEqualTo(second.heading());
    assertThat(ann.submit(second.form("/service"), Map.of()).heading())
        .isEqualTo("You have asked to serve the care home");
  }

  /** The number of a home at another practice. */
  private String elsewhere(CareHomeForms form) {
    return granted(server.hearth().careHomes().open(HearthFixture.BEN, form.form()))
        .number()
        .toString();
  }
}
