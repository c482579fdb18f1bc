package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.generator.PatientForms.chidi;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import io.vavr.control.Either;
import java.util.OptionalLong;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Contact details change, and e-mail addresses are removed. */
public interface ChangingContactDetailsStory extends HearthFactory {

  @Test
  default void what_is_blank_stays_as_it_is() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder before = fixture.register(ANN, asha());
    Account after =
        granted(amend(fixture, ANN, before.id(), DetailsForm.contact(" ", "m1 1ae", null, "")));
    assertThat(after.contact().postcode().text()).isEqualTo("M1 1AE");
    assertThat(after.contact().address()).isEqualTo(before.contact().address());
    assertThat(after.contact().phone()).isEqualTo(before.contact().phone());
    assertThat(after.email()).isEqualTo(before.email());
    assertThat(after.version()).isEqualTo(1);
    assertThat(fixture.account(before.id())).isEqualTo(after);
  }

  @Test
  default void R4_an_address_changes_to_one_that_no_other_account_has() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    fixture.register(ANN, chidi());
    fixture.register(BEN, bert().email("bert@hearth.example").noEmailAddress(false));
    refused(amend(fixture, ANN, asha.id(), email("CHIDI@hearth.example")), "email-in-use");
    refused(amend(fixture, ANN, asha.id(), email("Bert@hearth.example")), "at-another-practice");
    assertThat(fixture.account(asha.id())).isEqualTo(asha);
    assertThat(granted(amend(fixture, ANN, asha.id(), email("ASHA@hearth.example"))).email())
        .isEqualTo(asha.email());
  }

  @Test
  default void R15_a_care_homes_address_can_be_changed() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    assertThat(granted(amend(fixture, ANN, home.id(), email("home@willow-house.example"))).email())
        .contains(new EmailAddress("home@willow-house.example"));
    fixture.register(ANN, asha().email("office@willow-house.example"));
  }

  @Test
  default void R15_a_care_homes_address_is_never_removed() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    refused(remove(fixture, ANN, home.id(), true), "email-required");
    refused(remove(fixture, SUE, home.id(), true), "email-required");
    assertThat(fixture.account(home.id())).isEqualTo(home);
  }

  @Test
  default void R15_removing_a_patients_address_needs_the_confirmation_that_there_is_none() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder holder = fixture.register(ANN, asha());
    refused(remove(fixture, ANN, holder.id(), false), "no-email-not-confirmed");
    assertThat(fixture.account(holder.id())).isEqualTo(holder);

    Patient without = granted(remove(fixture, ANN, holder.id(), true));
    assertThat(without.email()).isEmpty();
    assertThat(fixture.account(holder.id())).isEqualTo(without);
    assertThat(fixture.register(BEN, chidi().email("asha@hearth.example")).email())
        .isEqualTo(holder.email());
  }

  @Test
  default void R18_support_changes_addresses_anywhere_and_says_why() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder holder = fixture.register(ANN, asha());
    DetailsForm form = email("other@hearth.example");
    assertThat(
            faultyFields(
                fixture
                    .hearth()
                    .patients()
                    .remove(SUE, holder.id(), OptionalLong.empty(), true, "")))
        .containsExactly("reason");
    assertThat(
            faultyFields(
                fixture
                    .hearth()
                    .patients()
                    .amend(SUE, holder.id(), OptionalLong.empty(), form, null)))
        .containsExactly("reason");
    assertThat(fixture.account(holder.id())).isEqualTo(holder);
    granted(amend(fixture, SUE, holder.id(), form));
    assertThat(granted(remove(fixture, SUE, holder.id(), true)).email()).isEmpty();
  }

  @Test
  default void a_change_to_a_version_that_is_gone_is_refused() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountId account = fixture.register(ANN, asha()).id();
    Account first =
        granted(amend(fixture, ANN, account, DetailsForm.contact(null, "M1 1AE", null, null)));
    refused(
        fixture
            .hearth()
            .patients()
            .amend(
                ANN,
                account,
                OptionalLong.of(0),
                DetailsForm.contact(null, "M2 2AA", null, null),
                null),
        "stale-version");
    refused(
        fixture.hearth().patients().remove(ANN, account, OptionalLong.of(0), true, null),
        "stale-version");
    assertThat(fixture.account(account)).isEqualTo(first);
    granted(fixture.hearth().patients().remove(ANN, account, OptionalLong.of(1), true, null));
  }

  @Test
  default void all_faults_of_contact_details_are_told_at_once() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder holder = fixture.register(ANN, asha());
    DetailsForm form = DetailsForm.contact("a".repeat(301), "M24", "0161", "none");
    assertThat(faultyFields(amend(fixture, ANN, holder.id(), form)))
        .containsExactlyInAnyOrder("address", "postcode", "phone", "email");
    assertThat(fixture.account(holder.id())).isEqualTo(holder);
  }

  private static DetailsForm email(String text) {
    return DetailsForm.contact(null, null, null, text);
  }

  private static Either<Refusal, Account> amend(
      HearthFixture fixture, Actor actor, AccountId account, DetailsForm form) {
    return fixture
        .hearth()
        .patients()
        .amend(actor, account, OptionalLong.empty(), form, "asked by the patient");
  }

  private static Either<Refusal, Patient> remove(
      HearthFixture fixture, Actor actor, AccountId account, boolean confirmed) {
    return fixture
        .hearth()
        .patients()
        .remove(actor, account, OptionalLong.empty(), confirmed, "asked by the patient");
  }
}
