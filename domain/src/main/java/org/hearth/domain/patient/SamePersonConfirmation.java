package org.hearth.domain.patient;

/** Whether it is confirmed that a number's account is the person's who is registered (R23). */
public enum SamePersonConfirmation {
  /** Staff looked at the account and at the person's papers. */
  GIVEN,
  NOT_GIVEN,
  /** In an import no person looks at both. */
  IMPOSSIBLE
}
