package org.hearth.application.port.in.request;

import java.time.Instant;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.request.RequestStatus;

/**
 * Which requests to list, of those that the actor may see; what is empty does not narrow them.
 *
 * @param careHome those of this home's present dependents
 * @param patient those of one patient; none, where the actor sees none of them
 * @param status those that stand so
 * @param changedSince those that were submitted, answered or moved on at that moment or after it
 */
public record RequestQuery(
    Optional<AccountId> careHome,
    Optional<AccountId> patient,
    Optional<RequestStatus> status,
    Optional<Instant> changedSince) {
  /** All that the actor may see. */
  public static final RequestQuery ALL =
      new RequestQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * {@return the same, of one home alone}
   *
   * @param home the account of the home
   */
  public RequestQuery ofHome(AccountId home) {
    return new RequestQuery(Optional.of(home), patient, status, changedSince);
  }

  /**
   * {@return the same, of one patient alone}
   *
   * @param whose the account of the patient
   */
  public RequestQuery ofPatient(AccountId whose) {
    return new RequestQuery(careHome, Optional.of(whose), status, changedSince);
  }

  /**
   * {@return the same, in one status alone}
   *
   * @param standing the one status
   */
  public RequestQuery in(RequestStatus standing) {
    return new RequestQuery(careHome, patient, Optional.of(standing), changedSince);
  }

  /**
   * {@return the same, of what changed since then alone}
   *
   * @param moment the first moment
   */
  public RequestQuery changedSince(Instant moment) {
    return new RequestQuery(careHome, patient, status, Optional.of(moment));
  }
}
