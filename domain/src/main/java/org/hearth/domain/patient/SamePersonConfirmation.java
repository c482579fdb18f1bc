package org.hearth.domain.patient;

/**
 * Whether staff confirm that the account of a number belongs to the person who is registered (R23).
 */
public enum SamePersonConfirmation {
  /** Staff looked at the account and at the person's papers. */
  GIVEN,
  /** It is not confirmed yet. */
  NOT_GIVEN,
  /** An import cannot confirm it: no person compares the two. */
  IMPOSSIBLE
}
