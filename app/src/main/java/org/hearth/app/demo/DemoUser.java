package org.hearth.app.demo;

/**
 * A user of the demo who can sign in.
 *
 * @param who in words
 * @param email to sign in with
 * @param password made anew at each start
 */
public record DemoUser(String who, String email, String password) {
  /** Masked. */
  @Override
  public String toString() {
    return "DemoUser[" + who + "]";
  }
}
