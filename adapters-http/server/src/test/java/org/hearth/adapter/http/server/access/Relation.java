package org.hearth.adapter.http.server.access;

/** How an account, or what belongs to one, stands to Ann's practice. */
enum Relation {
  /** Nothing has it. */
  NONE,

  /** Another practice's, with which Ann's never had to do. */
  OTHERS,

  /** Another practice's, which Ann's has asked for. */
  PENDING,

  /** Another practice's, or gone, and Ann's before. */
  FORMER,

  /** Of Ann's practice. */
  OWN
}
