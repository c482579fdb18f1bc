package org.hearth.domain.refusal;

/** What sort of "no" a refusal is; a transport maps it to its own status. */
public enum RefusalKind {
  INVALID,
  NOT_FOUND,
  CONFLICT,
  NOT_ALLOWED,
  STALE,
  EXHAUSTED,
  UNAUTHENTICATED,
  TOO_MANY
}
