package org.hearth.domain.number;

/** Whether NHS numbers of the test range, 999…, are taken (R2). */
public enum TestNumbers {
  /** They are a fault, as in an installation for real people. */
  REFUSED,
  /** They are taken, as in a demo or a test. */
  ALLOWED
}
