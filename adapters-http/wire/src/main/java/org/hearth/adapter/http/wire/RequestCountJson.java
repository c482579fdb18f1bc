package org.hearth.adapter.http.wire;

import java.time.Instant;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestStatus;

/**
 * How many requests of a patient stand in one status.
 *
 * @param patientId whose requests they are
 * @param changedAt when the last of them was submitted, answered or moved on
 */
public record RequestCountJson(UUID patientId, RequestStatus status, int count, Instant changedAt) {
  /**
   * {@return it as JSON}
   *
   * @param counted how many requests of one patient have one status
   */
  public static RequestCountJson of(RequestCount counted) {
    return new RequestCountJson(
        counted.patient().value(), counted.status(), counted.count(), counted.changedAt());
  }

  /** {@return the count that was meant} */
  public RequestCount toCount() {
    return new RequestCount(new AccountId(patientId), status, count, changedAt);
  }
}
