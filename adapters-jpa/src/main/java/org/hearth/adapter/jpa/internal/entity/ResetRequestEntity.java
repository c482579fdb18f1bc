package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.support.Reason;
import org.hearth.domain.support.ResetRequest;
import org.hearth.domain.support.ResetRequestId;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code reset_request}. */
@Entity
@Table(name = "reset_request")
@NullUnmarked
public class ResetRequestEntity {
  @Id UUID id;

  @Column(name = "account_id")
  UUID accountId;

  String practice;

  @Column(name = "asked_at")
  Instant askedAt;

  String reason;
  boolean done;

  public static ResetRequestEntity of(ResetRequest request) {
    ResetRequestEntity row = new ResetRequestEntity();
    row.id = request.id().value();
    row.accountId = request.account().value();
    row.practice = request.practice().text();
    row.askedAt = request.askedAt();
    row.reason = request.reason().text();
    return row;
  }

  public ResetRequest toResetRequest() {
    return new ResetRequest(
        new ResetRequestId(id),
        new AccountId(accountId),
        new OdsCode(practice),
        askedAt,
        new Reason(reason));
  }
}
