package org.hearth.adapter.http.server.internal.page.patient;

import io.vavr.control.Either;
import org.hearth.adapter.http.server.internal.page.account.Searches;
import org.hearth.adapter.http.server.internal.page.form.FieldNames;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.domain.account.Account;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Finds the care home to which a resident moves, by its number. */
@Component
class NewHomes {
  private final Searches searches;

  NewHomes(Searches searches) {
    this.searches = searches;
  }

  /** The account with the number; moving decides whether it is that of an open home (R11, R24). */
  Either<Refusal, Account> find(Visit visit, MoveFields fields) {
    return searches
        .account(visit, fields.dummyNhsNumber(), new CareHomeRefusal.CareHomeNotFound())
        .mapLeft(refusal -> FieldNames.onForm(refusal, "number", "dummyNhsNumber"));
  }
}
