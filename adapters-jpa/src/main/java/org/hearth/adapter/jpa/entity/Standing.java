package org.hearth.adapter.jpa.entity;

/** What an account is, as the table has it. */
public enum Standing {
  CARE_HOME,
  OWN_ACCOUNT,
  RESET,
  RESIDENT,
  FORMER_RESIDENT,
  /** A former resident whose account another practice may take over. */
  MOVED_PRACTICE
}
