package org.hearth.application.port.in.patient;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.domain.account.Account;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** Patient Management's search. A care home is found as if it were a patient. */
public interface SearchPatients {
  /**
   * R9, R18: staff find accounts of their own practice, support any.
   *
   * @return what was found, in the order of registration; refused as {@code invalid}, {@code
   *     at-another-practice} or {@code not-allowed}
   */
  Either<Refusal, List<Account>> search(Actor actor, PatientQuery query);
}
