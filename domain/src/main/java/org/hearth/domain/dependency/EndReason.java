package org.hearth.domain.dependency;

/** Why a dependency ended (R21). */
public enum EndReason {
  LEFT,
  DECEASED,
  REGISTERED_IN_ERROR,
  MOVED_PRACTICE,
  /** The person follows their requests themselves from now on. */
  OWN_ACCOUNT
}
