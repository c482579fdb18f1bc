package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.domain.audit.AuditEntry;

/**
 * Entries in the order in which they were kept, each with its number.
 *
 * @param deleted how many from the beginning on are not here any more
 * @param rest the others, whose numbers follow; empty where one of them was deleted
 */
record NumberedTable(int deleted, Vector<Option<AuditEntry>> rest) {
  static final NumberedTable EMPTY = new NumberedTable(0, Vector.empty());

  NumberedTable plus(AuditEntry entry) {
    return new NumberedTable(deleted, rest.append(Option.some(entry)));
  }

  Optional<AuditEntry> find(long number) {
    return has(number) ? rest.get(index(number)).toJavaOptional() : Optional.empty();
  }

  NumberedTable without(Collection<Long> numbers) {
    Vector<Option<AuditEntry>> left = rest;
    for (long number : numbers) {
      if (has(number)) {
        left = left.update(index(number), Option.none());
      }
    }
    int gone = left.takeWhile(Option::isEmpty).size();
    return new NumberedTable(deleted + gone, left.drop(gone));
  }

  List<NumberedEntry> after(long number, int limit) {
    return read(LongStream.rangeClosed(Math.max(deleted, number) + 1, last()), limit);
  }

  List<NumberedEntry> of(Collection<Numbers> numbers, int limit) {
    return read(
        numbers.stream()
            .flatMapToLong(
                range ->
                    LongStream.rangeClosed(
                        Math.max(range.first(), deleted + 1L), Math.min(range.last(), last())))
            .sorted(),
        limit);
  }

  private List<NumberedEntry> read(LongStream numbers, int limit) {
    return numbers
        .boxed()
        .flatMap(number -> find(number).map(entry -> new NumberedEntry(number, entry)).stream())
        .limit(limit)
        .toList();
  }

  private long last() {
    return (long) deleted + rest.size();
  }

  private boolean has(long number) {
    return number > deleted && number <= last();
  }

  private int index(long number) {
    return (int) (number - deleted - 1);
  }
}
