package org.hearth.adapter.http.server.internal.page.visit;

/** The page is for users who are signed in; costs no stack trace. */
final class SignInFirstException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String returnTo;

  SignInFirstException(String returnTo) {
    super("Sign in first", null, false, false);
    this.returnTo = returnTo;
  }

  String returnTo() {
    return returnTo;
  }
}
