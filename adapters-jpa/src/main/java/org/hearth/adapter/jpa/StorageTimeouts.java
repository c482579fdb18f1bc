package org.hearth.adapter.jpa;

import java.time.Duration;

/**
 * How long calls wait for the database at most. Past a bound, a call fails with {@code
 * StorageUnavailableException}.
 *
 * @param connection for a free connection or a new one, and for a statement that calls share to
 *     begin
 * @param answer for the answer to a statement of a call
 * @param longAnswer for the answer to a statement of an import or a scheduled job, which is the
 *     longest
 * @param lock for a lock that another transaction has
 */
public record StorageTimeouts(
    Duration connection, Duration answer, Duration longAnswer, Duration lock) {
  /** The shortest time that pools and drivers accept. */
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  /** A lock is given up before an answer is. */
  public static final Duration SHORTEST_ANSWER = Duration.ofSeconds(2);

  /** What applies unless it is set. */
  public static final StorageTimeouts STANDARD =
      new StorageTimeouts(
          Duration.ofSeconds(3),
          Duration.ofSeconds(8),
          Duration.ofSeconds(60),
          Duration.ofSeconds(4));

  /** Of a step that brings the schema up to date, which may build an index of millions of rows. */
  public static final Duration SCHEMA = Duration.ofHours(2);

  private static final int PARTS = 10;
  private static final int PARTS_FOR_THE_SERVER = 9;

  /**
   * Refuses less than a second, and waits that contradict each other.
   *
   * @param connection for a free connection or a new one, and for a statement that calls share to
   *     begin
   * @param answer for the answer to a statement of a call
   * @param longAnswer for the answer to a statement of an import or a scheduled job, which is the
   *     longest
   * @param lock for a lock that another transaction has
   */
  public StorageTimeouts {
    if (SHORTEST.compareTo(connection) > 0 || SHORTEST.compareTo(lock) > 0) {
      throw new IllegalArgumentException("A bound is one second at least");
    }
    if (lock.compareTo(answer) >= 0 || answer.compareTo(longAnswer) > 0) {
      throw new IllegalArgumentException(
          "A lock is waited for less long than an answer, and that no longer than a long answer");
    }
  }

  /**
   * {@return the same with other waits for answers; locks are waited for half as long}
   *
   * @param within for a call
   * @param longWithin for an import, no shorter
   */
  public StorageTimeouts withAnswers(Duration within, Duration longWithin) {
    Duration less = within.dividedBy(2);
    return new StorageTimeouts(
        connection, within, longWithin, less.compareTo(SHORTEST) < 0 ? SHORTEST : less);
  }

  /**
   * {@return how long the database itself works on any statement: less than is waited for its
   * answer, so that it says that it gave the statement up}
   */
  public Duration statement() {
    return longAnswer.multipliedBy(PARTS_FOR_THE_SERVER).dividedBy(PARTS);
  }

  /** {@return how long a call waits for one of its statements, whatever happens} */
  public Duration longestOfAStatement() {
    return connection.plus(connection).plus(answer);
  }
}
