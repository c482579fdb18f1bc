package org.hearth.adapter.jpa.internal.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint.Gap;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;

/**
 * Lists in a column of text. What cannot be read was not written by Hearth; it is left out, and the
 * hash over it shows that it was changed.
 */
final class SealFields {
  private static final String ITEMS = ";";
  private static final String PARTS = " ";

  private SealFields() {}

  static String numbers(List<Numbers> numbers) {
    return numbers.stream()
        .map(range -> range.first() + PARTS + range.last())
        .collect(Collectors.joining(ITEMS));
  }

  static List<Numbers> numbers(String text) {
    List<Numbers> read = new ArrayList<>();
    for (String[] parts : items(text, 2)) {
      range(parts).ifPresent(read::add);
    }
    return read;
  }

  static String gaps(List<Gap> gaps) {
    return gaps.stream()
        .map(gap -> gap.numbers().first() + PARTS + gap.numbers().last() + PARTS + gap.seenAt())
        .collect(Collectors.joining(ITEMS));
  }

  static List<Gap> gaps(String text) {
    List<Gap> read = new ArrayList<>();
    for (String[] parts : items(text, 3)) {
      range(parts).flatMap(range -> gap(range, parts[2])).ifPresent(read::add);
    }
    return read;
  }

  static String heads(List<ChainHead> heads) {
    return heads.stream()
        .map(head -> head.chain() + PARTS + head.sequence() + PARTS + head.hash())
        .collect(Collectors.joining(ITEMS));
  }

  static List<ChainHead> heads(String text) {
    List<ChainHead> read = new ArrayList<>();
    for (String[] parts : items(text, 3)) {
      read.add(new ChainHead(parts[0], number(parts[1]), parts[2]));
    }
    return read;
  }

  /** Reads a number; text that is none gives one that no entry has. */
  static long number(String text) {
    try {
      return Math.max(1, Long.parseLong(text));
    } catch (NumberFormatException unreadable) {
      return Long.MAX_VALUE;
    }
  }

  private static Optional<Numbers> range(String[] parts) {
    long first = number(parts[0]);
    long last = number(parts[1]);
    return first <= last ? Optional.of(new Numbers(first, last)) : Optional.empty();
  }

  private static Optional<Gap> gap(Numbers range, String seenAt) {
    try {
      return Optional.of(new Gap(range, Instant.parse(seenAt)));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static List<String[]> items(String text, int parts) {
    List<String[]> items = new ArrayList<>();
    for (String item : text.split(ITEMS, -1)) {
      String[] read = item.split(PARTS, -1);
      if (read.length == parts) {
        items.add(read);
      }
    }
    return items;
  }
}
