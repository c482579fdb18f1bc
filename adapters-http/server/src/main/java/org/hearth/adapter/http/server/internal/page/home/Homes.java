package org.hearth.adapter.http.server.internal.page.home;

import io.vavr.control.Either;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Reads care homes by their identifiers. A patient's is none of a home. */
@Component
class Homes {
  private final Hearth hearth;

  Homes(Hearth hearth) {
    this.hearth = hearth;
  }

  Either<Refusal, CareHomeAccount> find(Visit visit, UUID id) {
    return hearth.accounts().byId(visit.actor(), new AccountId(id)).flatMap(Homes::asHome);
  }

  private static Either<Refusal, CareHomeAccount> asHome(Account account) {
    if (account instanceof CareHomeAccount home) {
      return Either.right(home);
    }
    return Either.left(
        account instanceof ClosedCareHome
            ? new CareHomeRefusal.CareHomeClosed()
            : new AccountRefusal.AccountNotFound());
  }
}
