package org.hearth.adapter.http.server.internal.page.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A bounded store of drafts. Each is kept for half an hour after it was last used. A login has a
 * quota: of its drafts, the least recently used go first. Where all together are too many, the
 * login that has most gives way, so that no user pushes out the forms of others.
 */
final class DraftStore {
  static final Duration KEPT = Duration.ofMinutes(30);
  static final int MOST_OF_ONE = 50;
  static final int CHARACTERS_OF_ONE = 1_000_000;
  static final int CHARACTERS_OF_ALL = 32_000_000;

  private final Clock clock;

  /** By login, the least recently used first. */
  private final Map<String, LoginDrafts> logins = new LinkedHashMap<>(16, 0.75f, true);

  private long characters;

  DraftStore(Clock clock) {
    this.clock = clock;
  }

  synchronized Optional<Draft> find(Owner owner, UUID id) {
    Instant now = clock.instant();
    removeOld(now);
    LoginDrafts own = logins.get(owner.login());
    if (own == null) {
      return Optional.empty();
    }
    counting(own, () -> own.removeBefore(now.minus(KEPT)));
    return own.find(owner.person(), id, now);
  }

  synchronized void put(Owner owner, UUID id, Draft draft) {
    Instant now = clock.instant();
    removeOld(now);
    LoginDrafts own = logins.computeIfAbsent(owner.login(), login -> new LoginDrafts());
    counting(
        own,
        () -> {
          own.removeBefore(now.minus(KEPT));
          own.put(owner.person(), id, draft, now);
          keepWithinQuota(own);
        });
    while (characters > CHARACTERS_OF_ALL) {
      LoginDrafts most =
          logins.values().stream()
              .max(Comparator.comparingLong(LoginDrafts::characters))
              .orElseThrow();
      counting(most, most::removeFirst);
    }
  }

  /** The newest stays, whatever its size: a form that was just sent is never lost at once. */
  private static void keepWithinQuota(LoginDrafts own) {
    while (own.count() > 1 && (own.count() > MOST_OF_ONE || own.characters() > CHARACTERS_OF_ONE)) {
      own.removeFirst();
    }
  }

  synchronized void remove(Owner owner, UUID id) {
    LoginDrafts own = logins.get(owner.login());
    if (own != null) {
      counting(own, () -> own.remove(owner.person(), id));
    }
  }

  private void counting(LoginDrafts own, Runnable change) {
    long before = own.characters();
    change.run();
    characters += own.characters() - before;
  }

  /** Logins come in the order of their last use, so that looking ends at the first in use. */
  private void removeOld(Instant now) {
    Instant limit = now.minus(KEPT);
    Iterator<LoginDrafts> each = logins.values().iterator();
    boolean old = true;
    while (old && each.hasNext()) {
      LoginDrafts drafts = each.next();
      old = drafts.count() == 0 || drafts.used().isBefore(limit);
      if (old) {
        each.remove();
        characters -= drafts.characters();
      }
    }
  }
}
