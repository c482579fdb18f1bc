package org.hearth.application.internal.signin;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.refusal.Refusal;

/** Who is on shift under a home's login: one of its persons, where it has a list of them. */
final class PersonOnShift {
  private static final Refusal UNKNOWN =
      Refusal.Invalid.of(
          "onShift", "is none of the persons of the home; type a name as it is in the home's list");

  private final UseCaseContext context;

  PersonOnShift(UseCaseContext context) {
    this.context = context;
  }

  /**
   * The person's name.
   *
   * @param typed a name or an identifier; of a home without a list any name, or none
   */
  Either<Refusal, Optional<String>> of(KnownLogin known, Optional<String> typed) {
    List<HomePerson> persons = known.login().account().map(this::persons).orElse(List.of());
    if (persons.isEmpty()) {
      return Either.right(typed);
    }
    Optional<HomePerson> chosen =
        persons.stream().filter(person -> typed.filter(person::isMeantBy).isPresent()).findFirst();
    return chosen.isPresent()
        ? Either.right(chosen.map(person -> person.name().text()))
        : Either.left(UNKNOWN);
  }

  private List<HomePerson> persons(AccountId home) {
    return context.signIn().homePersons().of(home);
  }
}
