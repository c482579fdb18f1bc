package org.hearth.adapter.http.wire;

import java.util.List;
import org.hearth.application.port.in.signin.SignInBySteps.SetUp;

/**
 * A second factor that was set up.
 *
 * @param recoveryCodes each works once in place of a code; answered here and never again
 */
public record SecondFactorJson(SessionJson session, List<String> recoveryCodes) {
  public SecondFactorJson {
    recoveryCodes = List.copyOf(recoveryCodes);
  }

  public static SecondFactorJson of(SetUp done) {
    return new SecondFactorJson(SessionJson.of(done.session()), done.recoveryCodes());
  }

  public SetUp toSetUp() {
    return new SetUp(session.toSession(), recoveryCodes);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "SecondFactorJson[***]";
  }
}
