package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.page.PageServer.ANN;
import static org.hearth.testkit.story.Answers.granted;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Resident;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A patient's details are changed, and a concurrent change is seen first. */
class ChangingPatientsOnPagesTest {
  private static final String CHANGED =
      "The account was changed in the meantime. Compare, and send the form again";

  private final PageServer server = new PageServer();
  private final FormBrowser ann = server.signedIn(ANN);
  private AccountId id;
  private String asha;

  @BeforeEach
  void registerAsha() {
    Resident resident =
        granted(
            server
                .hearth()
                .residents()
                .register(
                    HearthFixture.ANN,
                    granted(
                            server
                                .hearth()
                                .careHomes()
                                .open(HearthFixture.ANN, CareHomeForms.willowHouse().form()))
                        .id(),
                    PatientForms.asha().form()));
    asha = "/patients/" + resident.id().value();
    id = resident.id();
  }

  private void changeTelephone(String number) {
    granted(
        server
            .hearth()
            .patients()
            .amend(
                HearthFixture.ANN,
                id,
                OptionalLong.empty(),
                DetailsForm.contact(null, null, number, null),
                null));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void details_are_saved_over_a_concurrent_change_once_it_was_seen() {
    FormPage form = ann.open(asha + "/edit");
    changeTelephone("0161 496 0009");
    Map<String, String> typed =
        Map.of("address", "7 High Street, Sale", "phone", "0161 496 0011", "email", "");

    FormPage changed = ann.submit(form.form("/edit/"), typed);

    assertThat(changed.address()).isEqualTo(form.address());
    assertThat(changed.errors()).containsExactly(CHANGED);
    assertThat(differences(changed))
        .contains("Telephone number|0161 496 0009|0161 496 0011")
        .allMatch(row -> row.startsWith("Telephone number") || row.startsWith("Address"));
    assertThat(changed.form("/edit/").fields()).containsAllEntriesOf(typed);
    changeTelephone("0161 496 0010");
    FormPage still = ann.submit(changed.form("/edit/"), Map.of());
    assertThat(differences(still)).contains("Telephone number|0161 496 0010|0161 496 0011");
    assertThat(ann.open(asha).html()).contains("0161 496 0010").doesNotContain("7 High Street");

    FormPage saved = ann.submit(still.form("/edit/"), Map.of("phone", "0161 496 0010"));

    assertThat(saved.address()).isEqualTo(asha);
    assertThat(saved.html()).contains("7 High Street, Sale", "0161 496 0010");
  }

  private static List<String> differences(FormPage page) {
    return Pattern.compile(
            "<th scope=\"row\"[^>]*>(.*?)</th>\\s*<td[^>]*>(.*?)</td>\\s*<td[^>]*>(.*?)</td>")
        .matcher(page.html())
        .results()
        .map(row -> row.group(1) + "|" + row.group(2) + "|" + row.group(3))
        .toList();
  }

  @Test
  void an_address_is_removed_after_a_concurrent_change_was_seen() {
    FormPage form = ann.open(asha + "/email-removal");
    changeTelephone("0161 496 0009");
    FormPage changed = ann.submit(form.form("/email-removal"), Map.of("noEmailAddress", "yes"));
    assertThat(changed.errors()).containsExactly(CHANGED);

    FormPage removed = ann.submit(changed.form("/email-removal"), Map.of());

    assertThat(removed.address()).isEqualTo(asha);
    assertThat(removed.html()).contains("No e-mail address");
  }

  @Test
  void an_interrupted_form_that_is_none_leads_to_the_patient() {
    for (String none : new String[] {"-".repeat(36), "1-1-1-1-1", "a".repeat(36)}) {
      FormPage form = ann.open(asha + "/email-removal");
      FormPage removed =
          ann.submit(form.form("/email-removal"), Map.of("noEmailAddress", "yes", "from", none));
      assertThat(removed.address()).isEqualTo(asha);
    }
  }

  @Test
  void a_day_that_does_not_exist_is_told_from_one_that_is_missing() {
    FormPage form = ann.open(asha + "/end");
    FormPage impossible =
        ann.submit(
            form.form("/end/"),
            Map.of("reason", "LEFT", "onDay", "31", "onMonth", "2", "onYear", "2026"));
    assertThat(impossible.errors()).containsExactly("The day is not a day. For example, 27 3 2026");
    FormPage missing =
        ann.submit(
            impossible.form("/end/"),
            Map.of("reason", "LEFT", "onDay", " ", "onMonth", "", "onYear", ""));
    assertThat(missing.errors()).containsExactly("Enter a day");
  }
}
