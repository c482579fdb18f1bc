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
 * own, until the actor has left many within a minute; from then on what is the same on the same
 * account is counted for the rest of the minute, and one entry tells how often it was (R19: who,
 * what and on whom stay exact, when is exact to a minute).
 */
final class RepeatedEntries {
  static final int MANY = 1_000;
  static final Duration WHILE = Duration.ofMinutes(1);

  private static final int MOST_ACTORS = 1_000;

  private final Map<Who, Minute> minutes = new ConcurrentHashMap<>();

  /** One actor, told from another of the same name. */
  private record Who(Actor actor, Optional<Identity> identity) {}

  /** What makes two entries the same. */
  private record Same(AuditAction action, Optional<AccountId> subject, String reason) {
    static Same of(AuditEntry entry) {
      return new Same(entry.action(), entry.subject(), entry.reason());
    }
  }

  /** What an actor did since a moment. */
  private static final class Minute {
    final Instant from;
    final Map<Same, Integer> seen = new HashMap<>();
    int entries;

    Minute(Instant from) {
      this.from = from;
    }

    boolean isOver(Instant now) {
      return !now.isBefore(from.plus(WHILE));
    }
  }

  /**
   * What to keep in the place of an entry: the entry, unless it is one of too many that are the
   * same; and before it, what was counted in the minute before.
   *
   * @param entry of a reading or a refusal
   * @param another makes an entry of the same actor
   */
  List<AuditEntry> kept(AuditEntry entry, EntrySource another) {
    List<AuditEntry> kept = new ArrayList<>();
    minutes.compute(
        new Who(entry.actor(), entry.identity()),
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
      minutes.values().removeIf(minute -> minute.isOver(entry.at()) && minute.entries <= MANY);
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
    if (minute.entries <= MANY) {
      kept.add(entry);
      return;
    }
    if (minute.seen.merge(Same.of(entry), 0, (counted, none) -> counted + 1) == 0) {
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
