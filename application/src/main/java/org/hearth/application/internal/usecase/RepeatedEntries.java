package org.hearth.application.internal.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;

/**
 * Bounds what the readings and refusals of one actor add to the trail. Each has an entry of its
 * own, until the actor has left {@value #MOST_ENTRIES} within a minute. For the rest of the minute
 * entries of one kind on one account are counted, and a single entry says how many they were (R19:
 * who, what and on whom stay exact; when is exact to a minute).
 */
final class RepeatedEntries {
  static final int MOST_ENTRIES = 1_000;
  static final Duration WINDOW = Duration.ofMinutes(1);

  private static final int MOST_ACTORS = 1_000;

  private final Map<ActorKey, Minute> minutes = new ConcurrentHashMap<>();

  /** One actor; two of the same name differ by their identity. */
  private record ActorKey(Actor actor, Optional<Identity> identity) {}

  /** What entries that are counted together have in common. */
  private record EntryKind(AuditAction action, Optional<AccountId> subject, String reason) {
    static EntryKind of(AuditEntry entry) {
      return new EntryKind(entry.action(), entry.subject(), entry.reason());
    }
  }

  /** The entries of one actor within one minute. */
  private static final class Minute {
    final Instant from;
    final Map<EntryKind, Integer> seen = new HashMap<>();
    int entries;

    Minute(Instant from) {
      this.from = from;
    }

    boolean isOver(Instant now) {
      return !now.isBefore(from.plus(WINDOW));
    }
  }

  /**
   * The entries to commit in place of one: the entry itself, unless it is only counted; and before
   * it, the counts of the minute before.
   *
   * @param entry of a reading or a refusal
   * @param another makes an entry of the same actor
   */
  List<AuditEntry> kept(AuditEntry entry, EntrySource another) {
    List<AuditEntry> kept = new ArrayList<>();
    minutes.compute(
        new ActorKey(entry.actor(), entry.identity()),
        (who, last) -> {
          Minute minute = last;
          if (minute == null || minute.isOver(entry.at())) {
            if (minute != null) {
              addCounts(minute, another, kept);
            }
            minute = new Minute(entry.at());
          }
          count(minute, entry, kept);
          return minute;
        });
    if (minutes.size() > MOST_ACTORS) {
      minutes
          .values()
          .removeIf(minute -> minute.isOver(entry.at()) && minute.entries <= MOST_ENTRIES);
    }
    return kept;
  }

  /** Makes an entry. */
  @FunctionalInterface
  interface EntrySource {
    AuditEntry of(AuditAction action, Optional<AccountId> subject, String reason);
  }

  private static void count(Minute minute, AuditEntry entry, List<AuditEntry> kept) {
    minute.entries++;
    if (minute.entries <= MOST_ENTRIES) {
      kept.add(entry);
      return;
    }
    if (minute.seen.merge(EntryKind.of(entry), 0, (counted, none) -> counted + 1) == 0) {
      kept.add(entry);
    }
  }

  private static void addCounts(Minute minute, EntrySource another, List<AuditEntry> kept) {
    minute.seen.forEach(
        (same, times) -> {
          if (times > 0) {
            kept.add(
                another.of(
                    same.action(),
                    same.subject(),
                    same.reason()
                        + ", "
                        + times
                        + " times more within a minute of "
                        + minute.from));
          }
        });
  }
}
