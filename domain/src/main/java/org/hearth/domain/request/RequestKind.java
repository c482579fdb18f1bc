package org.hearth.domain.request;

/** What a request is about. */
public enum RequestKind {
  MEDICAL,
  PRESCRIPTION,
  TEST_RESULT,
  ADMINISTRATIVE
}
