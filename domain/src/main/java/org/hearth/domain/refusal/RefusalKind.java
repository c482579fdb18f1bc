package org.hearth.domain.refusal;

/** The kind of a refusal; a transport maps it to a status of its own. */
public enum RefusalKind {
  /** What was given is missing, illegible or wrong. */
  INVALID,
  /** There is no such thing, or none that the actor may know of. */
  NOT_FOUND,
  /** Something that is there stands in the way. */
  CONFLICT,
  /** The actor may not do it (R18). */
  NOT_ALLOWED,
  /** It was changed meanwhile: read it again. */
  STALE,
  /** None is left of what was wanted. */
  EXHAUSTED,
  /** It is not known who asks. */
  UNAUTHENTICATED,
  /** Asked too often: wait. */
  TOO_MANY
}
