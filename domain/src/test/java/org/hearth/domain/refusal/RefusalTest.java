package org.hearth.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.junit.jupiter.api.Test;

class RefusalTest {
  /** One of each case; the sealed interface says when one is missing here. */
  private static final List<Refusal> ALL =
      List.of(
          Refusal.Invalid.of("postcode", "is missing"),
          new AccountRefusal.NumberInUse(Holder.CARE_HOME),
          new AccountRefusal.NumberInUse(Holder.PATIENT),
          new AccountRefusal.EmailInUse(),
          new CareHomeRefusal.CareHomeNotFound(),
          new AccountRefusal.AtAnotherPractice(),
          new CareHomeRefusal.ServiceRequestNotFound(),
          new CareHomeRefusal.CareHomeHasResidents(),
          new CareHomeRefusal.CareHomeClosed(),
          new CareHomeRefusal.SeveralPractices(),
          new CareHomeRefusal.OnlyPractice(),
          new CareHomeRefusal.StillADependent(),
          new CareHomeRefusal.CareHomeNotAtYourPractice(),
          new CareHomeRefusal.ResidentHasAccount(),
          new AccountRefusal.AlreadyRegistered(),
          new AccountRefusal.AlreadyRegistered(Holder.PATIENT, Optional.of(List.of())),
          new AccountRefusal.AlreadyRegistered(Holder.CARE_HOME, Optional.of(List.of("phone"))),
          new AccountRefusal.DifferentPerson(Remedy.AMEND_OR_CONFIRM),
          new AccountRefusal.DifferentPerson(Remedy.AMEND),
          new AccountRefusal.DifferentPerson(Remedy.AMEND_CARE_HOME),
          new CareHomeRefusal.ResidentOfAnotherCareHome(),
          new CareHomeRefusal.NotADependent(),
          new AccountRefusal.EmailRequired(),
          new AccountRefusal.NoEmailNotConfirmed(),
          new AccountRefusal.ConfirmationMissing(true, false),
          new AccountRefusal.AccountNotFound(),
          new AccountRefusal.NothingToReset(),
          new RequestRefusal.RequestNotFound(),
          new RequestRefusal.RequestCompleted(),
          new Refusal.NotAllowed(),
          new UserRefusal.UserNotFound(),
          new UserRefusal.TokenNotFound(),
          new UserRefusal.PersonNotFound(),
          new UserRefusal.LastAdministrator(),
          new Refusal.StaleVersion(),
          new AccountRefusal.DummyNumbersExhausted(),
          new ImportRefusal.FileUnusable("The file is empty.", List.of("Choose another file.")),
          new Refusal.IdempotencyKeyReused(),
          new ImportRefusal.ImportNotFound(),
          new SignInRefusal.SignInFailed(),
          new SignInRefusal.TooManyAttempts(Duration.ofSeconds(1)),
          new SignInRefusal.TooManyAttempts(Duration.ofMinutes(15)),
          new Refusal.TooManyCalls(Duration.ofSeconds(1)),
          new Refusal.TooManyCalls(Duration.ofSeconds(40)),
          new ImportRefusal.ImportNotPlanned(),
          new ImportRefusal.ChangedSincePlan(),
          new ImportRefusal.ImportsBusy(),
          new ImportRefusal.TooManyImports(),
          new ImportRefusal.ImportStorageFull(),
          new ImportRefusal.ImportGivenUp("The import failed 10 times."),
          new SignInRefusal.SecondFactorRequired(),
          new SignInRefusal.SecondFactorNotSetUp(),
          new SignInRefusal.SecondFactorFailed(),
          new SignInRefusal.SignInExpired(),
          new SignInRefusal.NoSecondFactor(),
          new SignInRefusal.LinkNotValid());

  /** Programs rely on these: add to them, never change one. */
  private static final Map<String, RefusalKind> CODES =
      Map.ofEntries(
          Map.entry("invalid", RefusalKind.INVALID),
          Map.entry("number-in-use", RefusalKind.CONFLICT),
          Map.entry("email-in-use", RefusalKind.CONFLICT),
          Map.entry("care-home-not-found", RefusalKind.NOT_FOUND),
          Map.entry("care-home-not-at-your-practice", RefusalKind.NOT_ALLOWED),
          Map.entry("at-another-practice", RefusalKind.CONFLICT),
          Map.entry("service-request-not-found", RefusalKind.NOT_FOUND),
          Map.entry("care-home-has-residents", RefusalKind.CONFLICT),
          Map.entry("care-home-closed", RefusalKind.CONFLICT),
          Map.entry("several-practices", RefusalKind.CONFLICT),
          Map.entry("only-practice", RefusalKind.CONFLICT),
          Map.entry("still-a-dependent", RefusalKind.CONFLICT),
          Map.entry("resident-has-account", RefusalKind.CONFLICT),
          Map.entry("already-registered", RefusalKind.CONFLICT),
          Map.entry("different-person", RefusalKind.CONFLICT),
          Map.entry("resident-of-another-care-home", RefusalKind.CONFLICT),
          Map.entry("not-a-dependent", RefusalKind.CONFLICT),
          Map.entry("email-required", RefusalKind.INVALID),
          Map.entry("no-email-not-confirmed", RefusalKind.INVALID),
          Map.entry("confirmation-missing", RefusalKind.INVALID),
          Map.entry("account-not-found", RefusalKind.NOT_FOUND),
          Map.entry("nothing-to-reset", RefusalKind.CONFLICT),
          Map.entry("request-not-found", RefusalKind.NOT_FOUND),
          Map.entry("request-completed", RefusalKind.CONFLICT),
          Map.entry("not-allowed", RefusalKind.NOT_ALLOWED),
          Map.entry("stale-version", RefusalKind.STALE),
          Map.entry("dummy-numbers-exhausted", RefusalKind.EXHAUSTED),
          Map.entry("user-not-found", RefusalKind.NOT_FOUND),
          Map.entry("token-not-found", RefusalKind.NOT_FOUND),
          Map.entry("person-not-found", RefusalKind.NOT_FOUND),
          Map.entry("last-administrator", RefusalKind.CONFLICT),
          Map.entry("file-unusable", RefusalKind.INVALID),
          Map.entry("idempotency-key-reused", RefusalKind.INVALID),
          Map.entry("import-not-found", RefusalKind.NOT_FOUND),
          Map.entry("sign-in-failed", RefusalKind.UNAUTHENTICATED),
          Map.entry("too-many-attempts", RefusalKind.TOO_MANY),
          Map.entry("too-many-calls", RefusalKind.TOO_MANY),
          Map.entry("import-not-planned", RefusalKind.CONFLICT),
          Map.entry("changed-since-plan", RefusalKind.CONFLICT),
          Map.entry("imports-busy", RefusalKind.TOO_MANY),
          Map.entry("too-many-imports", RefusalKind.TOO_MANY),
          Map.entry("import-storage-full", RefusalKind.TOO_MANY),
          Map.entry("import-given-up", RefusalKind.EXHAUSTED),
          Map.entry("second-factor-required", RefusalKind.UNAUTHENTICATED),
          Map.entry("second-factor-not-set-up", RefusalKind.NOT_ALLOWED),
          Map.entry("second-factor-failed", RefusalKind.UNAUTHENTICATED),
          Map.entry("sign-in-expired", RefusalKind.UNAUTHENTICATED),
          Map.entry("no-second-factor", RefusalKind.CONFLICT),
          Map.entry("link-not-valid", RefusalKind.CONFLICT));

  @Test
  void every_case_is_looked_at_here() {
    assertThat(ALL.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(cases(Refusal.class).collect(Collectors.toSet()));
  }

  /** The records of a subject, or of all. */
  private static Stream<Class<?>> cases(Class<?> kind) {
    return kind.isRecord()
        ? Stream.of(kind)
        : Stream.of(kind.getPermittedSubclasses()).flatMap(RefusalTest::cases);
  }

  @Test
  void codes_and_kinds_are_stable() {
    assertThat(
            ALL.stream()
                .collect(Collectors.toMap(Refusal::code, Refusal::kind, (one, same) -> same)))
        .isEqualTo(CODES);
  }

  @Test
  void every_refusal_says_what_is_wrong_and_what_to_do_next_in_whole_sentences() {
    assertThat(ALL)
        .allSatisfy(
            refusal -> {
              assertThat(refusal.message()).matches("[A-Z].*\\.");
              assertThat(refusal.nextSteps())
                  .isNotEmpty()
                  .allSatisfy(step -> assertThat(step).matches("[A-Z].*\\."));
            });
  }

  @Test
  void an_invalid_form_names_every_field_and_its_fault() {
    Refusal refusal =
        new Refusal.Invalid(
            List.of(
                new FieldFault("postcode", "is missing"),
                new FieldFault("phone", "is not a telephone number")));
    assertThat(refusal.nextSteps())
        .containsExactly(
            "Correct postcode: it is missing.", "Correct phone: it is not a telephone number.");
  }

  @Test
  void R14_a_dummy_number_in_use_leads_to_another_free_one() {
    assertThat(new AccountRefusal.NumberInUse(Holder.CARE_HOME).nextSteps().get(0))
        .contains("another free dummy number");
  }

  @Test
  void R14_a_persons_number_in_use_leads_to_support() {
    assertThat(String.join(" ", new AccountRefusal.NumberInUse(Holder.PATIENT).nextSteps()))
        .contains("ask support");
  }

  @Test
  void R14_an_address_in_use_leads_to_patient_management() {
    assertThat(new AccountRefusal.EmailInUse().nextSteps().get(0))
        .contains("Patient Management", "search by this e-mail address", "remove it");
    assertThat(String.join(" ", new AccountRefusal.EmailInUse().nextSteps()))
        .contains("ask support");
  }

  @Test
  void R23_a_different_person_leads_to_the_letter_or_card_and_to_what_can_be_done_next() {
    for (Remedy remedy : List.of(Remedy.AMEND_OR_CONFIRM, Remedy.AMEND)) {
      assertThat(new AccountRefusal.DifferentPerson(remedy).nextSteps().get(0))
          .contains("letter or card");
    }
    assertThat(steps(Remedy.AMEND_OR_CONFIRM)).contains("amend", "confirm");
    assertThat(steps(Remedy.AMEND)).contains("amend").doesNotContain("confirm");
    assertThat(steps(Remedy.AMEND_CARE_HOME)).contains("amend its name");
  }

  private static String steps(Remedy remedy) {
    return String.join(" ", new AccountRefusal.DifferentPerson(remedy).nextSteps());
  }

  @Test
  void R9_what_is_at_another_practice_leads_to_asking_for_it() {
    assertThat(String.join(" ", new AccountRefusal.AtAnotherPractice().nextSteps()))
        .contains("ask to serve it", "ask support to transfer");
  }

  @Test
  void R12_what_differs_from_a_record_is_named_together_with_where_to_amend_it() {
    assertThat(already(Optional.of(List.of("postcode", "phone"))))
        .contains("postcode, phone", "Patient Management");
    assertThat(already(Optional.of(List.of()))).isEqualTo("Nothing to do.");
    assertThat(already(Optional.empty())).contains("Patient Management");
  }

  private static String already(Optional<List<String>> differing) {
    return String.join(
        " ", new AccountRefusal.AlreadyRegistered(Holder.PATIENT, differing).nextSteps());
  }
}
