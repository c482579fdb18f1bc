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
import org.hearth.domain.account.Account;
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
  public ResponseEntity<String> begin(Visit visit, String address, SearchFields fields) {
    drafts.forget(visit.owner(), DraftId.ofAddress(address));
    UUID search = drafts.begin(visit.owner(), id -> address + UNDER + id, FormFields.of(fields));
    return Pages.to(address + UNDER + search);
  }

  /** What is searched for, if it is this user's search and not too old. */
  public Optional<SearchFields> find(Visit visit, UUID search) {
    return drafts
        .find(visit.owner(), search)
        .filter(draft -> draft.address().endsWith(UNDER + search))
        .map(Draft::fields)
        .map(fields -> FormFields.form(SearchFields.class, fields));
  }

  /** What is found now. */
  public Either<Refusal, List<Account>> ask(Visit visit, SearchFields fields) {
    return fields.ask(hearth, visit.actor());
  }

  /** The form of a search that cannot be asked as it is. */
  public static FormView wrong(
      Visit visit, String address, SearchFields fields, Refusal.Invalid invalid) {
    Map<String, String> values = FormFields.of(fields);
    return new FormView(
        address, visit.token(), 0, values, FormErrors.of(RefusalProblem.of(invalid), values));
  }
}
