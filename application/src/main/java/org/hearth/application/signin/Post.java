package org.hearth.application.signin;

/** Port out: brings messages to where their addressees read them. */
@FunctionalInterface
public interface Post {
  /**
   * Hands a message over; throws where that failed or may have failed. It is not called within a
   * transaction, and has to give up in well under {@link Corresponding#LEASE}.
   */
  void send(Message message);

  /**
   * Finds out whether messages could be handed over at present; throws where they could not, with a
   * message that is logged and holds no personal data.
   *
   * @return false where that cannot be found out without a message
   */
  default boolean check() {
    return false;
  }
}
