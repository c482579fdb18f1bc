package org.hearth.testkit.generator;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.Refusal.NumberInUse.Holder;
import org.hearth.domain.refusal.Remedy;

/** Every case of a refusal, for transports that must carry each of them. */
public final class Refusals {
  private Refusals() {}

  public static Arbitrary<Refusal> any() {
    return Arbitraries.oneOf(
        invalid(),
        Arbitraries.of(Holder.values()).map(Refusal.NumberInUse::new),
        Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
            .filter((checked, agrees) -> !(checked && agrees))
            .as(Refusal.ConfirmationMissing::new),
        Arbitraries.of(Remedy.values()).map(Refusal.DifferentPerson::new),
        Combinators.combine(
                Arbitraries.of(Holder.values()),
                Arbitraries.of("address", "postcode", "email").list().uniqueElements().optional())
            .as(Refusal.AlreadyRegistered::new),
        Arbitraries.longs()
            .between(1, 900)
            .map(seconds -> new Refusal.TooManyAttempts(Duration.ofSeconds(seconds))),
        Arbitraries.longs()
            .between(1, 900)
            .map(seconds -> new Refusal.TooManyCalls(Duration.ofSeconds(seconds))),
        Arbitraries.of(
            new Refusal.EmailInUse(),
            new Refusal.CareHomeNotFound(),
            new Refusal.AtAnotherPractice(),
            new Refusal.ServiceRequestNotFound(),
            new Refusal.CareHomeHasResidents(),
            new Refusal.OnlyPractice(),
            new Refusal.StillADependent(),
            new Refusal.CareHomeNotAtYourPractice(),
            new Refusal.ResidentHasAccount(),
            new Refusal.ResidentOfAnotherCareHome(),
            new Refusal.NotADependent(),
            new Refusal.EmailRequired(),
            new Refusal.NoEmailNotConfirmed(),
            new Refusal.AccountNotFound(),
            new Refusal.NothingToReset(),
            new Refusal.RequestNotFound(),
            new Refusal.RequestCompleted(),
            new Refusal.NotAllowed(),
            new Refusal.UserNotFound(),
            new Refusal.TokenNotFound(),
            new Refusal.PersonNotFound(),
            new Refusal.LastAdministrator(),
            new Refusal.StaleVersion(),
            new Refusal.DummyNumbersExhausted(),
            new Refusal.IdempotencyKeyReused(),
            new Refusal.ImportNotFound(),
            new Refusal.SignInFailed(),
            new Refusal.SecondFactorRequired(),
            new Refusal.SecondFactorNotSetUp(),
            new Refusal.SecondFactorFailed(),
            new Refusal.SignInExpired(),
            new Refusal.NoSecondFactor(),
            new Refusal.LinkNotValid(),
            new Refusal.ImportsBusy(),
            new Refusal.TooManyImports(),
            new Refusal.ImportStorageFull(),
            new Refusal.FileUnusable("The file is empty.", List.of("Choose another file."))));
  }

  /** One to five fields, each with a fault. */
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
