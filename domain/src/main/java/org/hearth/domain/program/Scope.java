package org.hearth.domain.program;

/** What a program may do with its token. */
public enum Scope {
  /** Search, list and read. */
  READ,

  /** Open and close accounts, register, amend, move, end, and answer requests. */
  REGISTER,

  /** Import files. */
  IMPORT
}
