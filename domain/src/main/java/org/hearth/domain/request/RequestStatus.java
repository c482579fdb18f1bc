package org.hearth.domain.request;

import java.util.List;
import java.util.stream.Stream;

/** How far a request has come. */
public enum RequestStatus {
  SUBMITTED,
  IN_PROGRESS,
  /** The practice waits for an answer from the home. */
  AWAITING_REPLY,
  COMPLETED;

  private static final List<RequestStatus> OPEN =
      Stream.of(values()).filter(RequestStatus::isOpen).toList();

  /** Those of an open request, in the order in which it comes to them. */
  public static List<RequestStatus> open() {
    return OPEN;
  }

  /** Whether the request takes replies still. */
  public boolean isOpen() {
    return this != COMPLETED;
  }
}
