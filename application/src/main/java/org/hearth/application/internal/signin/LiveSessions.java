package org.hearth.application.internal.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.out.signin.SessionStore;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;

/** Sessions that were used of late; one that was not is over, though it is kept. */
final class LiveSessions {
  /** How often use is written down at most, since nearly every request is a use. */
  private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

  private final UseCaseContext context;
  private final Duration idles;

  LiveSessions(UseCaseContext context, Duration idles) {
    this.context = context;
    this.idles = idles;
  }

  Optional<ActiveSession> find(TokenHash token) {
    Instant now = context.now();
    return stored().find(token, now).filter(found -> isLive(found, now));
  }

  List<ActiveSession> of(Identity whose) {
    Instant now = context.now();
    return stored().of(whose, now).stream().filter(found -> isLive(found, now)).toList();
  }

  /** Notes that a session is used, once a minute. */
  void use(ActiveSession found) {
    Instant now = context.now();
    if (!found.use().usedAt().plus(BETWEEN_NOTES).isAfter(now)) {
      stored().use(found, now);
    }
  }

  private boolean isLive(ActiveSession found, Instant now) {
    return found.use().usedAt().plus(idles).isAfter(now);
  }

  SessionStore stored() {
    return context.signIn().sessions();
  }

  /** The account of the home that acts, where one does. */
  static Optional<AccountId> home(Actor actor) {
    return actor instanceof Actor.CareHomeStaff staff
        ? Optional.of(staff.careHome())
        : Optional.empty();
  }
}
