package org.hearth.application.signin;

/** Port out: brings messages to where their addressees read them. */
public interface Post {
  /**
   * Hands a message over; throws where that failed or may have failed. It is not called within a
   * transaction, and has to give up in well under {@link Corresponding#LEASE}.
   */
  void send(Message message);
}
