package org.hearth.adapter.http.server.internal.page.account;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.domain.account.Account;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Searches for care homes, by number or by name. */
@Component
public class HomeSearch {
  private final Hearth hearth;
  private final Searches searches;

  HomeSearch(Hearth hearth, Searches searches) {
    this.hearth = hearth;
    this.searches = searches;
  }

  /** What is searched for, if it is this user's search and not too old. */
  public Optional<HomeSearchFields> find(Visit visit, UUID search) {
    return searches.find(visit, search, HomeSearchFields.class);
  }

  /** What is found now; an account of another practice is refused as such (R9). */
  public Either<Refusal, List<Account>> ask(Visit visit, HomeSearchFields fields) {
    return fields.isByNumber()
        ? searches.listed(visit, fields.number())
        : hearth
            .patients()
            .search(
                visit.actor(),
                new PatientQuery.ByHomeNameAndBirth(fields.careHomeName(), fields.dateOfBirth()));
  }
}
