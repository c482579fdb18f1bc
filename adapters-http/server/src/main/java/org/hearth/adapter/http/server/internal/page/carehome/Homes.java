package org.hearth.adapter.http.server.internal.page.carehome;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Reads care homes and their residents, for the practice and for the home itself. */
@Component
public class Homes {
  private final Hearth hearth;

  Homes(Hearth hearth) {
    this.hearth = hearth;
  }

  /** The home that is open; a closed one is refused as such, a patient's account as none. */
  public Either<Refusal, CareHomeAccount> find(Visit visit, UUID id) {
    return account(visit, id).flatMap(Homes::asHome);
  }

  /** The account, whatever it is, if the user may read it. */
  Either<Refusal, Account> account(Visit visit, UUID id) {
    return hearth.accounts().byId(visit.actor(), new AccountId(id));
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

  /** All residents: they are sorted before they are cut into pages. */
  public Either<Refusal, List<Resident>> residents(Visit visit, AccountId home) {
    List<Resident> all = new ArrayList<>();
    Optional<Page> next = Optional.of(Page.first(Page.LARGEST));
    while (next.isPresent()) {
      Either<Refusal, Slice<Resident>> slice =
          hearth.residents().list(visit.actor(), home, next.get());
      if (slice.isLeft()) {
        return Either.left(slice.getLeft());
      }
      all.addAll(slice.get().items());
      next = slice.get().next().map(Page.first(Page.LARGEST)::following);
    }
    return Either.right(all);
  }
}
