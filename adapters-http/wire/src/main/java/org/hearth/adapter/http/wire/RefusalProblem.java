package org.hearth.adapter.http.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.RefusalKind;
import org.hearth.domain.refusal.RequestRefusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.hearth.domain.refusal.UserRefusal;

/** Converts a refusal into a problem, and back without loss. */
public final class RefusalProblem {
  private static final String DETAILS_CHECKED = "detailsChecked";
  private static final String HOLDER_AGREES = "holderAgrees";

  /** Refusals that are all the same, by their code. */
  private static final Map<String, Refusal> CONSTANT =
      Stream.of(
              new AccountRefusal.EmailInUse(),
              new CareHomeRefusal.CareHomeNotFound(),
              new AccountRefusal.AtAnotherPractice(),
              new CareHomeRefusal.ServiceRequestNotFound(),
              new CareHomeRefusal.CareHomeHasResidents(),
              new CareHomeRefusal.OnlyPractice(),
              new CareHomeRefusal.CareHomeClosed(),
              new CareHomeRefusal.SeveralPractices(),
              new CareHomeRefusal.StillADependent(),
              new CareHomeRefusal.CareHomeNotAtYourPractice(),
              new CareHomeRefusal.ResidentHasAccount(),
              new CareHomeRefusal.ResidentOfAnotherCareHome(),
              new CareHomeRefusal.NotADependent(),
              new AccountRefusal.EmailRequired(),
              new AccountRefusal.NoEmailNotConfirmed(),
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
              new Refusal.IdempotencyKeyReused(),
              new ImportRefusal.ImportNotFound(),
              new ImportRefusal.ImportNotPlanned(),
              new ImportRefusal.ChangedSincePlan(),
              new SignInRefusal.SignInFailed(),
              new ImportRefusal.ImportsBusy(),
              new ImportRefusal.TooManyImports(),
              new ImportRefusal.ImportStorageFull(),
              new SignInRefusal.SecondFactorRequired(),
              new SignInRefusal.SecondFactorNotSetUp(),
              new SignInRefusal.SecondFactorFailed(),
              new SignInRefusal.SignInExpired(),
              new SignInRefusal.NoSecondFactor(),
              new SignInRefusal.LinkNotValid())
          .collect(Collectors.toUnmodifiableMap(Refusal::code, Function.identity()));

  private RefusalProblem() {}

  /**
   * {@return the problem by which an HTTP server answers it, with members of its own where the
   * refusal has details}
   *
   * @param refusal why
   */
  public static ProblemJson of(Refusal refusal) {
    HttpStatus status = http(refusal.kind());
    ProblemJson problem =
        ProblemJson.of(
            status.code, status.title, refusal.code(), refusal.message(), refusal.nextSteps());
    if (refusal instanceof Refusal.Invalid invalid) {
      return problem.withErrors(invalid.faults());
    }
    if (refusal instanceof AccountRefusal.NumberInUse inUse) {
      return problem.withHolder(inUse.holder());
    }
    if (refusal instanceof AccountRefusal.DifferentPerson different) {
      return problem.withRemedy(different.remedy());
    }
    if (refusal instanceof AccountRefusal.AlreadyRegistered already) {
      ProblemJson known = problem.withHolder(already.holder());
      return already.differing().map(known::withDiffering).orElse(known);
    }
    if (refusal instanceof SignInRefusal.TooManyAttempts tooMany) {
      return problem.withRetryAfter(tooMany.retryAfter().toSeconds());
    }
    if (refusal instanceof Refusal.TooManyCalls tooMany) {
      return problem.withRetryAfter(tooMany.retryAfter().toSeconds());
    }
    return refusal instanceof AccountRefusal.ConfirmationMissing missing
        ? problem.withMissing(missing(missing))
        : problem;
  }

  /** A refusal that was stored as text; a code that this version does not know is a conflict. */
  static ProblemJson of(String code, String message, List<String> nextSteps) {
    RefusalKind kind =
        toRefusal(ProblemJson.of(0, "", code, message, nextSteps))
            .map(Refusal::kind)
            .orElse(RefusalKind.CONFLICT);
    HttpStatus status = http(kind);
    return ProblemJson.of(status.code, status.title, code, message, nextSteps);
  }

  private static List<String> missing(AccountRefusal.ConfirmationMissing refusal) {
    List<String> missing = new ArrayList<>();
    if (!refusal.detailsChecked()) {
      missing.add(DETAILS_CHECKED);
    }
    if (!refusal.holderAgrees()) {
      missing.add(HOLDER_AGREES);
    }
    return missing;
  }

  /**
   * {@return the refusal in a problem; empty where this version does not know it}
   *
   * @param problem as it came
   */
  public static Optional<Refusal> toRefusal(ProblemJson problem) {
    return switch (problem.code()) {
      case "invalid" ->
          Optional.of(new Refusal.Invalid(Objects.requireNonNullElse(problem.errors(), List.of())));
      case "number-in-use" ->
          Optional.ofNullable(problem.holder()).map(AccountRefusal.NumberInUse::new);
      case "different-person" ->
          Optional.ofNullable(problem.remedy()).map(AccountRefusal.DifferentPerson::new);
      case "already-registered" ->
          Optional.of(
              new AccountRefusal.AlreadyRegistered(
                  Objects.requireNonNullElse(problem.holder(), Holder.PATIENT),
                  Optional.ofNullable(problem.differing())));
      case "confirmation-missing" -> {
        List<String> missing = Objects.requireNonNullElse(problem.missing(), List.of());
        yield Optional.of(
            new AccountRefusal.ConfirmationMissing(
                !missing.contains(DETAILS_CHECKED), !missing.contains(HOLDER_AGREES)));
      }
      case "too-many-attempts" ->
          Optional.ofNullable(problem.retryAfter())
              .map(Duration::ofSeconds)
              .map(SignInRefusal.TooManyAttempts::new);
      case "too-many-calls" ->
          Optional.ofNullable(problem.retryAfter())
              .map(Duration::ofSeconds)
              .map(Refusal.TooManyCalls::new);
      case "file-unusable" ->
          Optional.of(new ImportRefusal.FileUnusable(problem.detail(), problem.nextSteps()));
      case "import-given-up" -> Optional.of(new ImportRefusal.ImportGivenUp(problem.detail()));
      default -> Optional.ofNullable(CONSTANT.get(problem.code()));
    };
  }

  /**
   * {@return the HTTP status that a kind of refusal is answered with}
   *
   * @param kind the kind
   */
  public static int status(RefusalKind kind) {
    return http(kind).code;
  }

  private static HttpStatus http(RefusalKind kind) {
    return switch (kind) {
      case INVALID -> new HttpStatus(422, "Unprocessable Content");
      case NOT_FOUND -> new HttpStatus(404, "Not Found");
      case CONFLICT, EXHAUSTED -> new HttpStatus(409, "Conflict");
      case NOT_ALLOWED -> new HttpStatus(403, "Forbidden");
      case STALE -> new HttpStatus(412, "Precondition Failed");
      case UNAUTHENTICATED -> new HttpStatus(401, "Unauthorized");
      case TOO_MANY -> new HttpStatus(429, "Too Many Requests");
    };
  }

  private record HttpStatus(int code, String title) {}
}
