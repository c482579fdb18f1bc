package org.hearth.adapter.http.server.limit;

/**
 * How much of the server its callers may have.
 *
 * @param rates of calls, for each user
 * @param signIns that wait for a password to be hashed
 * @param imports that are carried out while the caller waits, and that wait for a worker
 * @param refusalsAMinute of one address in the network, after which its calls are slowed; 0 for any
 *     number
 */
public record ServerLimits(
    CallRates rates, SignInLimits signIns, ImportPlaces imports, int refusalsAMinute) {
  /** A practice behind one address, whose sessions all end at once, is not slowed. */
  private static final int REFUSALS_A_MINUTE = 60;

  /** What a server has unless it is set. */
  public static final ServerLimits STANDARD =
      new ServerLimits(
          CallRates.STANDARD, SignInLimits.STANDARD, ImportPlaces.STANDARD, REFUSALS_A_MINUTE);

  /** As many calls as come: for a server whose callers are all on the same machine. */
  public static final ServerLimits WITHOUT_RATES =
      new ServerLimits(CallRates.NONE, SignInLimits.WITHOUT_RATES, ImportPlaces.STANDARD, 0);

  /**
   * {@return the same, with other rates}
   *
   * @param other how often a user may call
   */
  public ServerLimits withRates(CallRates other) {
    return new ServerLimits(other, signIns, imports, refusalsAMinute);
  }

  /**
   * {@return the same, with other limits of sign-in}
   *
   * @param other how many may sign in at a time, and how often
   */
  public ServerLimits withSignIns(SignInLimits other) {
    return new ServerLimits(rates, other, imports, refusalsAMinute);
  }

  /**
   * {@return the same, with other limits of imports}
   *
   * @param other how many imports, and how large
   */
  public ServerLimits withImports(ImportPlaces other) {
    return new ServerLimits(rates, signIns, other, refusalsAMinute);
  }
}
