package org.hearth.benchmarks.server;

/** What was asked of the server since the last {@link #clear}. */
public final class StatementCounts {
  private long statements;
  private long commits;
  private long roundTrips;

  synchronized void statement() {
    statements++;
  }

  synchronized void commit() {
    commits++;
  }

  synchronized void roundTrip() {
    roundTrips++;
  }

  public synchronized void clear() {
    statements = 0;
    commits = 0;
    roundTrips = 0;
  }

  /** Statements that the server carried out, without the words that begin and end transactions. */
  public synchronized long statements() {
    return statements;
  }

  /** Ends of transactions, and writing statements that are one by themselves. */
  public synchronized long commits() {
    return commits;
  }

  /** How often a client waited for an answer. */
  public synchronized long roundTrips() {
    return roundTrips;
  }
}
