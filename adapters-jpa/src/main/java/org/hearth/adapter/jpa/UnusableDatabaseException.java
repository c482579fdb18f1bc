package org.hearth.adapter.jpa;

import java.util.List;
import org.hearth.application.port.out.StorageUnavailableException;
import org.jspecify.annotations.Nullable;

/** A database that cannot be used, and what to do about it. */
public final class UnusableDatabaseException extends StorageUnavailableException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with the database. */
  private final DatabaseFault fault;

  private final transient List<String> nextSteps;

  /**
   * @param fault what is wrong with it
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

  /** {@return what is wrong with the database} */
  public DatabaseFault fault() {
    return fault;
  }

  /** {@return what to try, in this order} */
  public List<String> nextSteps() {
    return nextSteps;
  }
}
