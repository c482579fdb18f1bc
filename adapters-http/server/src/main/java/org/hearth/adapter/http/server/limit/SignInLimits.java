package org.hearth.adapter.http.server.limit;

/**
 * How many sign-ins may wait for a password to be hashed, and how many come in a minute, those that
 * succeed included; a rate of 0 is none.
 *
 * @param waiting in all
 * @param waitingOfSource from one address in the network
 * @param waitingOfLogin at one e-mail address
 * @param aMinuteOfSource from one address in the network
 * @param aMinuteOfLogin at one e-mail address, from one address in the network
 */
public record SignInLimits(
    int waiting, int waitingOfSource, int waitingOfLogin, int aMinuteOfSource, int aMinuteOfLogin) {
  /** A queue of about three seconds; a practice whose staff all begin at eight is not slowed. */
  public static final SignInLimits STANDARD = new SignInLimits(32, 12, 8, 120, 20);

  /** As often as they come, and not more at once. */
  public static final SignInLimits WITHOUT_RATES = STANDARD.withRates(0, 0);

  /**
   * {@return the same, with these rates}
   *
   * @param ofSource from one address in a minute; 0 for as many as come
   * @param ofLogin at one login in a minute; 0 for as many as come
   */
  public SignInLimits withRates(int ofSource, int ofLogin) {
    return new SignInLimits(waiting, waitingOfSource, waitingOfLogin, ofSource, ofLogin);
  }

  /**
   * {@return the same limits with another length of the queue; the shares of a source and a login
   * change in proportion}
   *
   * @param most how many may wait for their password to be checked
   */
  public SignInLimits withWaiting(int most) {
    return new SignInLimits(
        most,
        Math.max(1, most * STANDARD.waitingOfSource / STANDARD.waiting),
        Math.max(1, most * STANDARD.waitingOfLogin / STANDARD.waiting),
        aMinuteOfSource,
        aMinuteOfLogin);
  }
}
