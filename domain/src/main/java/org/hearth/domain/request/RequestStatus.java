package org.hearth.domain.request;

import java.util.List;
import java.util.stream.Stream;

/** How far a request has come. */
public enum RequestStatus {
  /** Work on it has not begun. */
  SUBMITTED,
  /** The practice is at it. */
  IN_PROGRESS,
  /** The practice waits for an answer from the home. */
  AWAITING_REPLY,
  /** Done: nothing follows. */
  COMPLETED;

  private static final List<RequestStatus> OPEN =
      Stream.of(values()).filter(RequestStatus::isOpen).toList();

  /** {@return those of an open request, in the order in which it comes to them} */
  public static List<RequestStatus> open() {
    return OPEN;
  }

  /** {@return whether the request takes replies still} */
  public boolean isOpen() {
    return this != COMPLETED;
  }
}
