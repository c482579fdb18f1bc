package org.hearth.adapter.http.wire;

import org.hearth.domain.request.RequestAge;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestStatus;

/** How many open requests stand in one status and were submitted so long ago. */
public record RequestAgeCountJson(RequestStatus status, RequestAge age, int count) {
  /**
   * {@return it as JSON}
   *
   * @param counted how many requests have one age and status
   */
  public static RequestAgeCountJson of(RequestAgeCount counted) {
    return new RequestAgeCountJson(counted.status(), counted.age(), counted.count());
  }

  /** {@return the count that was meant} */
  public RequestAgeCount toCount() {
    return new RequestAgeCount(status, age, count);
  }
}
