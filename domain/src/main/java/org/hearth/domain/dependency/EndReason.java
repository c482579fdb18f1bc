package org.hearth.domain.dependency;

/** Why a dependency ended (R21). */
public enum EndReason {
  /** The resident left the home. */
  LEFT,
  /** The resident died. */
  DECEASED,
  /** The link should never have been. */
  REGISTERED_IN_ERROR,
  /** The resident is another practice's now, which may take the account (R26). */
  MOVED_PRACTICE,
  /** The person follows their requests themselves from now on. */
  OWN_ACCOUNT
}
