package org.hearth.domain.request;

/** What a request is about. */
public enum RequestKind {
  /** Symptoms, an illness, or advice. */
  MEDICAL,
  /** Medicines, and orders of more. */
  PRESCRIPTION,
  /** What a test has shown. */
  TEST_RESULT,
  /** Letters, certificates and the like. */
  ADMINISTRATIVE
}
