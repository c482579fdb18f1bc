package org.hearth.adapter.http.server.internal.page.visit;

/** The page is for users of another role; costs no stack trace. */
final class NotForYouException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Visit visit;

  NotForYouException(Visit visit) {
    super("Another role's page", null, false, false);
    this.visit = visit;
  }

  Visit visit() {
    return visit;
  }
}
