package org.hearth.adapter.http.server.internal.page.account;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.domain.account.Account;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Searches for care homes with the fields by which patients are searched for. */
@Component
public class HomeSearch {
  private final Hearth hearth;
  private final Searches searches;

  HomeSearch(Hearth hearth, Searches searches) {
    this.hearth = hearth;
    this.searches = searches;
  }

  /** What is found now; where the name is wrong, the fault is that of the field for it. */
  public Either<Refusal, List<Account>> ask(Visit visit, SearchFields fields) {
    return fields.by().equals("name")
        ? hearth
            .patients()
            .search(
                visit.actor(),
                new PatientQuery.ByHomeNameAndBirth(fields.familyName(), fields.dateOfBirth()))
            .mapLeft(HomeSearch::onForm)
        : searches.ask(visit, fields);
  }

  private static Refusal onForm(Refusal refusal) {
    return refusal instanceof Refusal.Invalid invalid
        ? new Refusal.Invalid(invalid.faults().stream().map(HomeSearch::onForm).toList())
        : refusal;
  }

  private static FieldFault onForm(FieldFault fault) {
    return fault.field().equals("careHomeName")
        ? new FieldFault("familyName", fault.fault())
        : fault;
  }
}
