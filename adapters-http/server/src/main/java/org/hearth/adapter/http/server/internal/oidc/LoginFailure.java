package org.hearth.adapter.http.server.internal.oidc;

/** Why a sign-in with an account of the issuer failed. */
public enum LoginFailure {
  /** They did not want to, or the issuer did not let them. */
  CANCELLED,
  /**
   * The sign-in at the issuer did not begin in this browser, began too long ago, or has ended
   * before.
   */
  LOST,
  /** What the issuer said does not prove who it is. */
  UNPROVEN,
  /** The issuer does not answer. */
  UNREACHABLE
}
