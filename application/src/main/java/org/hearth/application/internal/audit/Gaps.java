package org.hearth.application.internal.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint.Gap;

/**
 * Which numbers are still awaited after a pass, and which no more: a transaction that has not
 * committed within a day never will.
 */
record Gaps(List<Gap> awaited, List<Numbers> voided) {
  private static final Duration AWAITED_FOR = Duration.ofDays(1);

  /**
   * After entries were read.
   *
   * @param before what was awaited
   * @param sealedTo the highest number so far
   * @param entries in the order of their numbers
   */
  static Gaps after(List<Gap> before, long sealedTo, List<NumberedEntry> entries, Instant now) {
    List<Gap> left = new ArrayList<>();
    for (Gap gap : before) {
      split(gap, entries, left);
    }
    long expected = sealedTo + 1;
    for (NumberedEntry entry : entries) {
      if (entry.number() > expected) {
        left.add(new Gap(new Numbers(expected, entry.number() - 1), now));
      }
      expected = Math.max(expected, entry.number() + 1);
    }
    Instant oldest = now.minus(AWAITED_FOR);
    return new Gaps(
        left.stream().filter(gap -> gap.seenAt().isAfter(oldest)).toList(),
        left.stream().filter(gap -> !gap.seenAt().isAfter(oldest)).map(Gap::numbers).toList());
  }

  /** What is left of a gap once entries have come into it. */
  private static void split(Gap gap, List<NumberedEntry> entries, List<Gap> left) {
    long from = gap.numbers().first();
    for (NumberedEntry entry : entries) {
      if (gap.numbers().contains(entry.number())) {
        if (entry.number() > from) {
          left.add(new Gap(new Numbers(from, entry.number() - 1), gap.seenAt()));
        }
        from = entry.number() + 1;
      }
    }
    if (from <= gap.numbers().last()) {
      left.add(new Gap(new Numbers(from, gap.numbers().last()), gap.seenAt()));
    }
  }
}
