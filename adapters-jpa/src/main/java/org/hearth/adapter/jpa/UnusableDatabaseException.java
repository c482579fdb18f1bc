package org.hearth.adapter.jpa;

import java.util.List;
import org.hearth.application.port.out.StorageUnavailableException;
import org.jspecify.annotations.Nullable;

/** A database that cannot be used, and what to do about it. */
public final class UnusableDatabaseException extends StorageUnavailableException {
  private static final long serialVersionUID = 1L;

  private final DatabaseFault fault;
  private final transient List<String> nextSteps;

  /**
   * @param message in plain words, without a full stop and without personal data
   * @param cause null where its messages could quote personal data
   * @param nextSteps what to do; empty where it depends on how the database is configured
   */
  public UnusableDatabaseException(
      DatabaseFault fault, String message, @Nullable Throwable cause, String... nextSteps) {
    super(message, cause);
    this.fault = fault;
    this.nextSteps = List.of(nextSteps);
  }

  public DatabaseFault fault() {
    return fault;
  }

  public List<String> nextSteps() {
    return nextSteps;
  }
}
