package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.LIME_STREET;

import java.util.List;
import java.util.Optional;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.testkit.generator.CareHomeForms;
import org.junit.jupiter.api.Test;

/** A practice opens the one login account of a care home. */
public interface OpeningACareHomeAccountStory extends HearthFactory {

  @Test
  default void R1_the_number_is_taken_in_each_way_of_writing_it_and_kept_as_one() {
    for (String typed : List.of("9999990001", "999-999-0001", " 999 999 0001 ")) {
      CareHomeAccount home =
          HearthFixture.founded(this).open(ANN, willowHouse().dummyNhsNumber(typed));
      assertThat(home.number()).isEqualTo(DummyNhsNumber.of("9999990001"));
      assertThat(home.number()).hasToString("999-999-0001");
    }
  }

  @Test
  default void R1_any_four_digits_may_end_the_number_those_that_pass_the_check_too() {
    CareHomeAccount home =
        HearthFixture.founded(this).open(ANN, willowHouse().dummyNhsNumber("9999990002"));
    assertThat(home.number().isSafe()).isFalse();
  }

  @Test
  default void what_was_written_down_is_what_the_account_is() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    assertThat(home.details().name()).hasToString("Willow House");
    assertThat(home.details().dateOfBirth().day()).hasToString("1975-05-17");
    assertThat(home.contact().address().text()).isEqualTo("12 Mill Lane, Middleton");
    assertThat(home.contact().postcode().text()).isEqualTo("M24 2FU");
    assertThat(home.contact().phone().e164()).isEqualTo("+441616532454");
    assertThat(home.email()).contains(new EmailAddress("office@willow-house.example"));
    assertThat(home.practices()).containsExactly(LIME_STREET);
    assertThat(home.version()).isZero();
    assertThat(fixture.account(home.id())).isEqualTo(home);
  }

  @Test
  default void R5_a_care_home_without_an_email_address_is_refused() {
    assertRefused(willowHouse().email(" "), "email-required");
    assertRefused(willowHouse().email(null), "email-required");
  }

  @Test
  default void R6_the_date_of_birth_is_at_least_18_years_ago_on_the_day() {
    assertFaulty(willowHouse().dateOfBirth("2008-03-03"), "dateOfBirth");
    HearthFixture.founded(this).open(ANN, willowHouse().dateOfBirth("02/03/2008"));
  }

  @Test
  default void R8_both_confirmations_are_needed_for_a_care_home() {
    assertRefused(willowHouse().confirmations(true, false), "confirmation-missing");
    assertRefused(willowHouse().confirmations(false, true), "confirmation-missing");
    assertRefused(willowHouse().confirmations(false, false), "confirmation-missing");
  }

  @Test
  default void R13_a_name_begins_with_a_letter_or_a_digit() {
    assertFaulty(willowHouse().name("=HYPERLINK(\"x\")"), "name");
    HearthFixture.founded(this).open(ANN, willowHouse().name("42 Park View"));
  }

  @Test
  default void all_faults_of_a_home_are_told_at_once() {
    assertFaulty(
        willowHouse()
            .dummyNhsNumber("999-999-001")
            .name("")
            .dateOfBirth("31/02/1950")
            .address(" ")
            .postcode("M24")
            .phone("1.6E9")
            .email("none"),
        "dummyNhsNumber",
        "name",
        "dateOfBirth",
        "address",
        "postcode",
        "phone",
        "email");
  }

  @Test
  default void R16_closing_the_request_window_leaves_the_account_and_no_request() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    assertThat(fixture.account(home.id())).isEqualTo(home);
    assertThat(fixture.requests(ANN)).isEmpty();
    assertThat(fixture.requests(ANN, Optional.of(home.id()))).isEmpty();
    assertThat(fixture.requests(HearthFixture.onShiftAt(home))).isEmpty();
  }

  private void assertFaulty(CareHomeForms form, String... fields) {
    HearthFixture fixture = HearthFixture.founded(this);
    assertThat(faultyFields(fixture.hearth().careHomes().open(ANN, form.form())))
        .containsExactlyInAnyOrder(fields);
    assertNothingOpened(fixture);
  }

  private void assertRefused(CareHomeForms form, String code) {
    HearthFixture fixture = HearthFixture.founded(this);
    refused(fixture.hearth().careHomes().open(ANN, form.form()), code);
    assertNothingOpened(fixture);
  }

  private static void assertNothingOpened(HearthFixture fixture) {
    assertThat(fixture.hearth().numbers().count(ANN).get().used()).isZero();
    assertThat(fixture.trail()).noneMatch(entry -> entry.subject().isPresent());
  }
}
