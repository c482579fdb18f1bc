package org.hearth.application.port.out.signin;

import java.util.UUID;

/**
 * What is kept of a login's second factor (RFC 6238).
 *
 * @param id another each time that one is set up
 * @param secret as a cipher of the application made it
 * @param lastStep the time step of the latest code that was taken; none up to it is taken again
 */
public record SecondFactor(UUID id, UUID login, String secret, long lastStep) {
  /** Without the secret. */
  @Override
  public String toString() {
    return "SecondFactor[***]";
  }
}
