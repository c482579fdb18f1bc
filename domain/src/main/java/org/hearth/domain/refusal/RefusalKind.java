package org.hearth.domain.refusal;

/** The kind of a refusal; a transport maps it to a status of its own. */
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
