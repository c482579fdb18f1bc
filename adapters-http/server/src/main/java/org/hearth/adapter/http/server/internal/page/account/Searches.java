package org.hearth.adapter.http.server.internal.page.account;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.FormErrors;
import org.hearth.adapter.http.server.internal.page.form.FormFields;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.domain.account.Account;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Searches, each under an address that tells nothing of what is searched for. */
@Component
public class Searches {
  public static final String UNDER = "/searches/";

  private final Hearth hearth;
  private final Drafts drafts;

  public Searches(Hearth hearth, Drafts drafts) {
    this.hearth = hearth;
    this.drafts = drafts;
  }

  /** Keeps what is searched for, and leads to what is found. */
  public ResponseEntity<String> begin(Visit visit, String address, Record fields) {
    return begin(visit, address, address, fields);
  }

  /**
   * Keeps what is searched for, and leads to what is found.
   *
   * @param form the address of the form, where others lead to the same searches
   */
  public ResponseEntity<String> begin(Visit visit, String form, String address, Record fields) {
    drafts.forget(visit.owner(), DraftId.ofAddress(form));
    UUID search = drafts.begin(visit.owner(), id -> address + UNDER + id, FormFields.of(fields));
    return Pages.to(address + UNDER + search);
  }

  /** The patient who is searched for, if it is this user's search and not too old. */
  public Optional<SearchFields> find(Visit visit, UUID search) {
    return find(visit, search, SearchFields.class);
  }

  <F extends Record> Optional<F> find(Visit visit, UUID search, Class<F> form) {
    return drafts
        .find(visit.owner(), search)
        .filter(draft -> draft.address().endsWith(UNDER + search))
        .map(Draft::fields)
        .map(fields -> FormFields.form(form, fields));
  }

  /** What is found now; an account of another practice is refused as such (R9). */
  public Either<Refusal, List<Account>> ask(Visit visit, SearchFields fields) {
    return switch (fields.by()) {
      case "name" ->
          hearth
              .patients()
              .search(
                  visit.actor(),
                  new PatientQuery.ByNameAndBirth(fields.familyName(), fields.dateOfBirth()));
      case "email" ->
          hearth.patients().search(visit.actor(), new PatientQuery.ByEmail(fields.email()));
      default -> listed(visit, fields.number());
    };
  }

  Either<Refusal, List<Account>> listed(Visit visit, String number) {
    return byNumber(visit, number).map(found -> found.map(List::of).orElse(List.of()));
  }

  /**
   * The account with a number; of another practice, refused as such (R9).
   *
   * @param none what it is refused as where there is no account
   */
  public Either<Refusal, Account> account(Visit visit, String number, Refusal none) {
    return byNumber(visit, number)
        .flatMap(
            found ->
                found
                    .<Either<Refusal, Account>>map(Either::right)
                    .orElseGet(() -> Either.left(none)));
  }

  private Either<Refusal, Optional<Account>> byNumber(Visit visit, String number) {
    return hearth.accounts().byNumber(visit.actor(), number).flatMap(Searches::found);
  }

  private static Either<Refusal, Optional<Account>> found(NumberSearch search) {
    if (search instanceof NumberSearch.AtAnotherPractice) {
      return Either.left(new AccountRefusal.AtAnotherPractice());
    }
    return Either.right(
        search instanceof NumberSearch.Found found
            ? Optional.of(found.account())
            : Optional.empty());
  }

  /**
   * The form of a new account that a search offers. The number that was searched for is filled in,
   * unless an account has it.
   */
  public static String newAccount(
      boolean byNumber,
      Either<Refusal, List<Account>> found,
      String withoutNumber,
      String withNumber) {
    boolean isTaken = byNumber && !found.getOrElse(List.of()).isEmpty();
    return isTaken ? withoutNumber : withNumber;
  }

  /** The form of a search that cannot be asked as it is. */
  public static FormView wrong(
      Visit visit, String address, Record fields, Refusal.Invalid invalid) {
    Map<String, String> values = FormFields.of(fields);
    return new FormView(
        address, visit.token(), 0, values, FormErrors.of(RefusalProblem.of(invalid), values));
  }
}
