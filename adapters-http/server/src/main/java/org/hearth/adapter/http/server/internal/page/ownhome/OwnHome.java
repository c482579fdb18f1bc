package org.hearth.adapter.http.server.internal.page.ownhome;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.SessionCookie;
import org.hearth.adapter.http.server.internal.page.carehome.Homes;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestCount;
import org.springframework.stereotype.Component;

/**
 * Reads what the pages of a home show: each list as a whole, so that a page needs as many
 * statements for a hundred residents as for one.
 */
@Component
class OwnHome {
  private final Hearth hearth;
  private final Homes homes;
  private final Authentication authentication;
  private final SessionCookie cookie;

  OwnHome(Hearth hearth, Homes homes, Authentication authentication, SessionCookie cookie) {
    this.hearth = hearth;
    this.homes = homes;
    this.authentication = authentication;
    this.cookie = cookie;
  }

  /** The home for which the user acts; only pages of homes ask. */
  static AccountId id(Visit visit) {
    return ((Actor.CareHomeStaff) visit.actor()).careHome();
  }

  /** Its account. */
  Either<Refusal, CareHomeAccount> account(Visit visit) {
    return homes.find(visit, id(visit).value());
  }

  Either<Refusal, List<Resident>> residents(Visit visit) {
    return homes.residents(visit, id(visit));
  }

  /** How the residents' requests stand. */
  Either<Refusal, List<RequestCount>> counts(Visit visit) {
    return hearth.requests().count(visit.actor(), id(visit));
  }

  /** The practices that ask to serve the home. */
  Either<Refusal, List<ServiceRequest>> waiting(Visit visit) {
    return hearth.careHomes().list(visit.actor(), id(visit));
  }

  /** When the same person signed in before; empty where that is not known. */
  Optional<Instant> lastVisit(Visit visit, HttpServletRequest request) {
    return cookie
        .read(request)
        .flatMap(
            token ->
                authentication
                    .ownSessions()
                    .previous(visit.actor(), token)
                    .getOrElse(Optional.empty()));
  }
}
