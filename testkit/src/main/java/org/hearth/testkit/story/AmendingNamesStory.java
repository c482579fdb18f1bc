package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A person marries, or a name or a date of birth was mistyped. */
public interface AmendingNamesStory extends HearthFactory {

  @Test
  default void R23_amended_first_the_same_person_is_known_without_a_confirmation() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident asha = fixture.register(ANN, home, asha());
    granted(fixture.hearth().residents().end(ANN, asha.id(), EndReason.LEFT, HearthFixture.TODAY));
    refused(
        fixture.hearth().residents().register(ANN, home.id(), asha().familyName("Sharma").form()),
        "different-person");
    granted(amend(fixture, ANN, asha.id(), patient(null, "Sharma", null)));
    Resident again = fixture.register(ANN, home, asha().familyName("SHARMA"));
    assertThat(again.id()).isEqualTo(asha.id());
    assertThat(again.details().name().family().text()).isEqualTo("SHARMA");
  }

  @Test
  default void names_and_date_of_birth_of_a_patient_change_and_what_is_blank_stays() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder before = fixture.register(ANN, asha());
    Patient after =
        (Patient) granted(amend(fixture, ANN, before.id(), patient(" ", "O'Hara", "1941-10-23")));
    assertThat(after.details().name().full()).isEqualTo("Asha O'Hara");
    assertThat(after.details().dateOfBirth().day()).hasToString("1941-10-23");
    assertThat(after.contact()).isEqualTo(before.contact());
    assertThat(after.email()).isEqualTo(before.email());
    assertThat(after.version()).isEqualTo(1);
    assertThat(fixture.account(before.id())).isEqualTo(after);
    assertThat(found(fixture, "o'hara", "1941-10-23")).isEqualTo(1);
    assertThat(found(fixture, "Patel", "1941-10-22")).isZero();
  }

  private static int found(HearthFixture fixture, String family, String born) {
    return granted(
            fixture.hearth().patients().search(ANN, new PatientQuery.ByNameAndBirth(family, born)))
        .size();
  }

  @Test
  default void name_and_date_of_birth_of_a_care_home_change() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount before = fixture.open(ANN, willowHouse());
    CareHomeAccount after =
        (CareHomeAccount)
            granted(amend(fixture, ANN, before.id(), home("Willow Court", "1990-01-01")));
    assertThat(after.details().name().text()).isEqualTo("Willow Court");
    assertThat(after.details().dateOfBirth().day()).hasToString("1990-01-01");
    assertThat(after.details().email()).isEqualTo(before.details().email());
    assertThat(after.practices()).isEqualTo(before.practices());
    assertThat(fixture.account(before.id())).isEqualTo(after);
  }

  @Test
  default void R13_amended_names_and_dates_are_as_right_as_new_ones() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    assertThat(faultyFields(amend(fixture, ANN, asha.id(), patient("=1+1", "Ann1", "2026-03-03"))))
        .containsExactlyInAnyOrder("givenName", "familyName", "dateOfBirth");
    assertThat(faultyFields(amend(fixture, ANN, asha.id(), patient(null, null, "1896-03-01"))))
        .containsExactly("dateOfBirth");
    assertThat(faultyFields(amend(fixture, ANN, asha.id(), home("Willow Court", null))))
        .containsExactly("name");
    assertThat(fixture.account(asha.id())).isEqualTo(asha);
  }

  @Test
  default void R6_the_amended_date_of_birth_of_a_care_home_is_an_adults() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    assertThat(faultyFields(amend(fixture, ANN, home.id(), home("=Willow", "2012-01-01"))))
        .containsExactlyInAnyOrder("name", "dateOfBirth");
    assertThat(faultyFields(amend(fixture, ANN, home.id(), patient("Asha", "Patel", null))))
        .containsExactlyInAnyOrder("givenName", "familyName");
    assertThat(fixture.account(home.id())).isEqualTo(home);
  }

  @Test
  default void R19_the_trail_tells_which_fields_were_amended_and_nothing_of_their_values() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    granted(amend(fixture, ANN, asha.id(), patient("Asha", "Sharma", "1950-01-01")));
    granted(
        amend(fixture, ANN, asha.id(), DetailsForm.contact(null, "M1 1AE", null, "new@x.example")));
    assertThat(entry(fixture, asha, AuditAction.IDENTITY_AMENDED).reason())
        .isEqualTo("asked by the patient; changed: familyName, dateOfBirth");
    assertThat(entry(fixture, asha, AuditAction.CONTACT_AMENDED).reason())
        .isEqualTo("asked by the patient; changed: postcode, email");
  }

  private static AuditEntry entry(HearthFixture fixture, Account account, AuditAction action) {
    return fixture.trail(Optional.of(account.id())).stream()
        .filter(entry -> entry.action() == action)
        .findFirst()
        .orElseThrow();
  }

  @Test
  default void R18_names_are_amended_by_the_practice_or_by_support_with_a_reason() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    DetailsForm form = patient(null, "Sharma", null);
    refused(amend(fixture, BEN, asha.id(), form), "account-not-found");
    assertThat(
            faultyFields(
                fixture.hearth().patients().amend(SUE, asha.id(), OptionalLong.empty(), form, " ")))
        .containsExactly("reason");
    refused(
        fixture.hearth().patients().amend(ANN, asha.id(), OptionalLong.of(7), form, null),
        "stale-version");
    assertThat(fixture.account(asha.id())).isEqualTo(asha);
    granted(amend(fixture, SUE, asha.id(), form));
  }

  @Test
  default void a_reason_leaves_room_for_the_fields_that_changed() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    DetailsForm form = patient(null, "Sharma", null);
    String suffix = "; changed: familyName";
    assertThat(
            faultyFields(
                fixture
                    .hearth()
                    .patients()
                    .amend(SUE, asha.id(), OptionalLong.empty(), form, "r".repeat(500))))
        .containsExactly("reason");
    String longest = "r".repeat(500 - suffix.length());
    granted(fixture.hearth().patients().amend(SUE, asha.id(), OptionalLong.empty(), form, longest));
    assertThat(entry(fixture, asha, AuditAction.IDENTITY_AMENDED).reason())
        .isEqualTo(longest + suffix);
  }

  private static DetailsForm patient(
      @Nullable String given, @Nullable String family, @Nullable String born) {
    return new DetailsForm(given, family, null, born, null, null, null, null, null);
  }

  private static DetailsForm home(@Nullable String name, @Nullable String born) {
    return new DetailsForm(null, null, name, born, null, null, null, null, null);
  }

  private static Either<Refusal, Account> amend(
      HearthFixture fixture, Actor actor, AccountId account, DetailsForm form) {
    return fixture
        .hearth()
        .patients()
        .amend(actor, account, OptionalLong.empty(), form, "asked by the patient");
  }
}
