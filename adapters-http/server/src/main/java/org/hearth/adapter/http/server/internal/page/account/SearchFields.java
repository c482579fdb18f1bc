package org.hearth.adapter.http.server.internal.page.account;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.form.DateFields;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.domain.account.Account;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;

/**
 * What an account is searched by.
 *
 * @param by {@code number}, {@code name} or {@code email}
 * @param patient the search for the patient for whom a care home is searched; else blank
 */
public record SearchFields(
    String by,
    String number,
    String email,
    String familyName,
    String dateOfBirthDay,
    String dateOfBirthMonth,
    String dateOfBirthYear,
    String patient) {
  /** Asks for it; an account of another practice is refused as such (R9). */
  public Either<Refusal, List<Account>> ask(Hearth hearth, Actor actor) {
    return switch (by) {
      case "name" ->
          hearth
              .patients()
              .search(actor, new PatientQuery.ByNameAndBirth(familyName, dateOfBirth()));
      case "email" -> hearth.patients().search(actor, new PatientQuery.ByEmail(email));
      default -> hearth.accounts().byNumber(actor, number).flatMap(SearchFields::found);
    };
  }

  /** The search for the patient who is to be a dependent of the home that is found. */
  public Optional<UUID> patientSearch() {
    return patient.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(patient))
        : Optional.empty();
  }

  private String dateOfBirth() {
    return DateFields.text(dateOfBirthDay, dateOfBirthMonth, dateOfBirthYear);
  }

  private static Either<Refusal, List<Account>> found(NumberSearch search) {
    if (search instanceof NumberSearch.AtAnotherPractice) {
      return Either.left(new AccountRefusal.AtAnotherPractice());
    }
    return Either.right(
        search instanceof NumberSearch.Found found ? List.of(found.account()) : List.of());
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "SearchFields[***]";
  }
}
