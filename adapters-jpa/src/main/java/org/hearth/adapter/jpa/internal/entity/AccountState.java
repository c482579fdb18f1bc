package org.hearth.adapter.jpa.internal.entity;

/** What an account is, as the table has it. */
public enum AccountState {
  CARE_HOME,
  CLOSED_HOME,
  OWN_ACCOUNT,
  RESET,
  RESIDENT,
  FORMER_RESIDENT,
  /** A former resident whose account another practice may take over. */
  MOVED_PRACTICE
}
