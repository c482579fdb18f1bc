package org.hearth.adapter.http.client;

/** Whether a call may be sent again after its answer was lost. */
enum Repetition {
  /** It changes nothing but the audit trail. */
  SAFE,

  /** A change with an idempotency key, by which it has one effect however often it is sent. */
  BY_KEY,

  /** A change without a key: sent again only where it did not arrive. */
  ONCE;

  boolean isOfChange() {
    return this != SAFE;
  }
}
