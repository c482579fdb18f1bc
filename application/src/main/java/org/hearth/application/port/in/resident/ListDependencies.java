package org.hearth.application.port.in.resident;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.refusal.Refusal;

/** Lists the dependencies of a patient, those that have ended included. */
public interface ListDependencies {
  /**
   * R17, R21, R26: support sees all of them, staff those that began while the patient was at their
   * practice, a home those of its present dependents on itself.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param patient the account of the patient
   * @return newest first; refused as {@code account-not-found} or {@code not-allowed}
   */
  Either<Refusal, List<DependencyLink>> dependencies(Actor actor, AccountId patient);
}
