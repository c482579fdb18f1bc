package org.hearth.testkit.generator;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.Remedy;
import org.hearth.domain.refusal.RequestRefusal;
import org.hearth.domain.refusal.SignInRefusal;
import org.hearth.domain.refusal.UserRefusal;

/** Every case of a refusal, for transports that must carry each of them. */
public final class Refusals {
  private Refusals() {}

  /**
   * Every case.
   *
   * @return a generator of them
   */
  public static Arbitrary<Refusal> any() {
    return Arbitraries.oneOf(
        invalid(),
        Arbitraries.of(Holder.values()).map(AccountRefusal.NumberInUse::new),
        Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
            .filter((checked, agrees) -> !(checked && agrees))
            .as(AccountRefusal.ConfirmationMissing::new),
        Arbitraries.of(Remedy.values()).map(AccountRefusal.DifferentPerson::new),
        Combinators.combine(
                Arbitraries.of(Holder.values()),
                Arbitraries.of("address", "postcode", "email").list().uniqueElements().optional())
            .as(AccountRefusal.AlreadyRegistered::new),
        Arbitraries.longs()
            .between(1, 900)
            .map(seconds -> new SignInRefusal.TooManyAttempts(Duration.ofSeconds(seconds))),
        Arbitraries.longs()
            .between(1, 900)
            .map(seconds -> new Refusal.TooManyCalls(Duration.ofSeconds(seconds))),
        Arbitraries.of(
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
            new SignInRefusal.SignInFailed(),
            new SignInRefusal.SecondFactorRequired(),
            new SignInRefusal.SecondFactorNotSetUp(),
            new SignInRefusal.SecondFactorFailed(),
            new SignInRefusal.SignInExpired(),
            new SignInRefusal.NoSecondFactor(),
            new SignInRefusal.LinkNotValid(),
            new ImportRefusal.ImportNotPlanned(),
            new ImportRefusal.ChangedSincePlan(),
            new ImportRefusal.ImportsBusy(),
            new ImportRefusal.TooManyImports(),
            new ImportRefusal.ImportStorageFull(),
            new ImportRefusal.ImportGivenUp("The import failed 10 times."),
            new ImportRefusal.FileUnusable("The file is empty.", List.of("Choose another file."))));
  }

  /**
   * One to five fields, each with a fault.
   *
   * @return a generator of them
   */
  public static Arbitrary<Refusal.Invalid> invalid() {
    return Combinators.combine(
            Arbitraries.of(PatientForms.fields()), Arbitraries.of("is missing", "is too long"))
        .as(FieldFault::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(Refusal.Invalid::new);
  }
}
