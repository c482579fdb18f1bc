package org.hearth.adapter.http.server.limit;

/**
 * How much of the server its callers may have.
 *
 * @param rates of calls, for each user
 * @param signIns that wait for a password to be hashed
 * @param imports that are carried out while the caller waits, and that wait for a worker
 */
public record ServerLimits(CallRates rates, SignInLimits signIns, ImportPlaces imports) {
  public static final ServerLimits STANDARD =
      new ServerLimits(CallRates.STANDARD, SignInLimits.STANDARD, ImportPlaces.STANDARD);

  /** As many calls as come: for a server whose callers are all on the same machine. */
  public static final ServerLimits WITHOUT_RATES =
      new ServerLimits(CallRates.NONE, SignInLimits.WITHOUT_RATES, ImportPlaces.STANDARD);

  public ServerLimits withRates(CallRates other) {
    return new ServerLimits(other, signIns, imports);
  }

  public ServerLimits withSignIns(SignInLimits other) {
    return new ServerLimits(rates, other, imports);
  }

  public ServerLimits withImports(ImportPlaces other) {
    return new ServerLimits(rates, signIns, other);
  }
}
