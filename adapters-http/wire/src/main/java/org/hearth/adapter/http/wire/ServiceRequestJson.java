package org.hearth.adapter.http.wire;

import java.time.Instant;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.practice.OdsCode;

/**
 * A practice asks to serve a care home.
 *
 * @param practice ODS code
 */
public record ServiceRequestJson(UUID careHomeId, String practice, Instant askedAt) {
  /**
   * {@return it as JSON}
   *
   * @param request which practice asks to serve which home
   */
  public static ServiceRequestJson of(ServiceRequest request) {
    return new ServiceRequestJson(
        request.careHome().value(), request.practice().text(), request.askedAt());
  }

  /** {@return the question that was meant} */
  public ServiceRequest toServiceRequest() {
    return new ServiceRequest(new AccountId(careHomeId), new OdsCode(practice), askedAt);
  }
}
