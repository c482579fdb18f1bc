package org.hearth.domain.number;

/** Whether NHS numbers of the test range, 999…, are taken (R2). */
public enum TestNumbers {
  REFUSED,
  ALLOWED
}
