package org.hearth.application.internal.audit;

import java.time.Instant;
import java.util.Optional;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault.Kind;

/** Checks that each link of a chain has its own hash and names the one before it. */
final class SealCheck {
  private final SealKeys keys;
  private final TrailFindings findings;
  private final String chain;
  private String previous = "";
  private boolean keyed;

  SealCheck(SealKeys keys, TrailFindings findings, String chain) {
    this.keys = keys;
    this.findings = findings;
    this.chain = chain;
  }

  /** Begins behind links that were deleted, of which the last had that hash and that key. */
  void begin(String hash, String key) {
    previous = hash;
    keyed = !key.equals(SealKeys.UNKEYED);
  }

  /**
   * The next link.
   *
   * @param text what was hashed
   * @param sequence where it stands
   */
  void follow(String text, String names, String hash, String key, long sequence, Instant sealedAt) {
    Optional<String> expected = keys.hash(text, key);
    boolean lostItsKey = keyed && key.equals(SealKeys.UNKEYED);
    if (expected.isEmpty() || lostItsKey) {
      findings.fault(Kind.SEAL_BY_OTHER_KEY, chain, sequence, Optional.of(sealedAt));
    } else if (!expected.get().equals(hash) || !names.equals(previous)) {
      findings.fault(Kind.SEAL_CHANGED, chain, sequence, Optional.of(sealedAt));
    }
    keyed = keyed || !key.equals(SealKeys.UNKEYED);
    previous = hash;
  }

  /** The hash of the last link. */
  String last() {
    return previous;
  }
}
