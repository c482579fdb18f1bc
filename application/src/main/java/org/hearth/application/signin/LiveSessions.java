package org.hearth.application.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.login.FoundSession;
import org.hearth.application.storage.login.KeptSessions;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;

/** Sessions that were used of late; one that was not is over, though it is kept. */
final class LiveSessions {
  /** How often use is written down at most, since nearly every request is a use. */
  private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

  private final Workplace workplace;
  private final Duration idles;

  LiveSessions(Workplace workplace, Duration idles) {
    this.workplace = workplace;
    this.idles = idles;
  }

  Optional<FoundSession> find(TokenHash token) {
    Instant now = workplace.now();
    return stored().find(token, now).filter(found -> isLive(found, now));
  }

  List<FoundSession> of(Identity whose) {
    Instant now = workplace.now();
    return stored().of(whose, now).stream().filter(found -> isLive(found, now)).toList();
  }

  /** Notes that a session is used, once a minute. */
  void use(FoundSession found) {
    Instant now = workplace.now();
    if (!found.use().usedAt().plus(BETWEEN_NOTES).isAfter(now)) {
      stored().use(found, now);
    }
  }

  private boolean isLive(FoundSession found, Instant now) {
    return found.use().usedAt().plus(idles).isAfter(now);
  }

  KeptSessions stored() {
    return workplace.storage().signIn().sessions();
  }

  /** The account of the home that acts, where one does. */
  static Optional<AccountId> home(Actor actor) {
    return actor instanceof Actor.CareHomeStaff staff
        ? Optional.of(staff.careHome())
        : Optional.empty();
  }
}
