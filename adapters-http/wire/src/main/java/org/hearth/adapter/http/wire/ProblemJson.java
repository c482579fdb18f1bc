package org.hearth.adapter.http.wire;

import java.util.List;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong (RFC 9457).
 *
 * @param type a URI that stands for the code
 * @param title the HTTP status in words
 * @param status the HTTP status
 * @param detail what is wrong, in one sentence, without personal data
 * @param code stable, for programs
 * @param nextSteps what to do about it, first things first
 * @param errors of {@code invalid}, and of parameters that are unknown: every field and its fault
 * @param holder of {@code number-in-use} and {@code already-registered}: whose number it is
 * @param remedy of {@code different-person}: what helps
 * @param differing of {@code already-registered}: the fields that differ from the record, where the
 *     caller may know them
 * @param missing of {@code confirmation-missing}: the confirmations that were not given
 * @param retryAfter of {@code too-many-attempts} and {@code too-many-calls}: for how many seconds
 *     to wait
 */
public record ProblemJson(
    String type,
    String title,
    int status,
    String detail,
    String code,
    List<String> nextSteps,
    @Nullable List<FieldFault> errors,
    AccountRefusal.NumberInUse.@Nullable Holder holder,
    @Nullable Remedy remedy,
    @Nullable List<String> differing,
    @Nullable List<String> missing,
    @Nullable Long retryAfter) {

  /** The media type of a problem (RFC 9457). */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The code of a change that may have been made: its answer was lost at the server. */
  public static final String OUTCOME_UNKNOWN = "outcome-unknown";

  private static final String TYPES = "urn:hearth:problem:";

  /**
   * {@return a problem without members of its own}
   *
   * @param status of HTTP
   * @param title the kind of the problem, in a few words
   * @param code of the refusal or failure: stable, for programs
   * @param detail what is wrong, in one sentence
   * @param nextSteps what to try, in this order
   */
  public static ProblemJson of(
      int status, String title, String code, String detail, List<String> nextSteps) {
    return new ProblemJson(
        TYPES + code, title, status, detail, code, nextSteps, null, null, null, null, null, null);
  }

  /**
   * With each field or parameter that has a fault.
   *
   * @param faults each field that has one
   * @return the same problem, with them
   */
  public ProblemJson withErrors(List<FieldFault> faults) {
    return new ProblemJson(
        type,
        title,
        status,
        detail,
        code,
        nextSteps,
        faults,
        holder,
        remedy,
        differing,
        missing,
        retryAfter);
  }

  ProblemJson withHolder(AccountRefusal.NumberInUse.Holder whose) {
    return new ProblemJson(
        type,
        title,
        status,
        detail,
        code,
        nextSteps,
        errors,
        whose,
        remedy,
        differing,
        missing,
        retryAfter);
  }

  ProblemJson withRemedy(Remedy help) {
    return new ProblemJson(
        type,
        title,
        status,
        detail,
        code,
        nextSteps,
        errors,
        holder,
        help,
        differing,
        missing,
        retryAfter);
  }

  ProblemJson withDiffering(List<String> fields) {
    return new ProblemJson(
        type,
        title,
        status,
        detail,
        code,
        nextSteps,
        errors,
        holder,
        remedy,
        fields,
        missing,
        retryAfter);
  }

  ProblemJson withMissing(List<String> confirmations) {
    return new ProblemJson(
        type,
        title,
        status,
        detail,
        code,
        nextSteps,
        errors,
        holder,
        remedy,
        differing,
        confirmations,
        retryAfter);
  }

  ProblemJson withRetryAfter(long seconds) {
    return new ProblemJson(
        type, title, status, detail, code, nextSteps, errors, holder, remedy, differing, missing,
        seconds);
  }
}
