package org.hearth.adapter.http.wire;

import java.util.List;
import org.hearth.application.port.in.signin.SignInBySteps.SetUp;

/**
 * A second factor that was set up.
 *
 * @param recoveryCodes each works once in place of a code; answered here and never again
 */
public record SecondFactorJson(SessionJson session, List<String> recoveryCodes) {
  /**
   * Keeps a copy of the codes.
   *
   * @param session the session that begins with it
   * @param recoveryCodes each works once in place of a code; answered here and never again
   */
  public SecondFactorJson {
    recoveryCodes = List.copyOf(recoveryCodes);
  }

  /**
   * {@return it as JSON}
   *
   * @param done the second factor that was set up
   */
  public static SecondFactorJson of(SetUp done) {
    return new SecondFactorJson(SessionJson.of(done.session()), done.recoveryCodes());
  }

  /** {@return the second factor that was set up} */
  public SetUp toSetUp() {
    return new SetUp(session.toSession(), recoveryCodes);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "SecondFactorJson[***]";
  }
}
