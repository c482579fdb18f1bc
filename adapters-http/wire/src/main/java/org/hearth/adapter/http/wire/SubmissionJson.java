package org.hearth.adapter.http.wire;

import java.util.UUID;
import org.hearth.domain.request.RequestKind;
import org.jspecify.annotations.Nullable;

/** A new request to the practice for a patient. */
public record SubmissionJson(
    @Needed @Nullable UUID patientId,
    @Needed @Nullable RequestKind kind,
    @Needed @Nullable String text) {
  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "SubmissionJson[***]";
  }
}
