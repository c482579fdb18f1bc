package org.hearth.domain.request;

/** How far a request has come. */
public enum RequestStatus {
  SUBMITTED,
  IN_PROGRESS,
  /** The practice waits for an answer from the home. */
  AWAITING_REPLY,
  COMPLETED
}
