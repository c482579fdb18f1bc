package org.hearth.application.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.login.Letters;
import org.hearth.application.storage.login.WaitingLetter;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.letter.Letter;
import org.hearth.domain.letter.LetterKind;

/** Use case of {@link Correspondence}. */
public final class Corresponding implements Correspondence {
  /** How long a letter is one server's to send. */
  public static final Duration LEASE = Duration.ofMinutes(5);

  private static final int INVITATIONS = 3;
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);
  private static final int DOUBLINGS = 6;

  /** After so many failures in a row it is the post that fails and not a letter. */
  private static final int MOST_FAILURES = 5;

  private static final Duration BETWEEN_CLEARANCES = Duration.ofMinutes(10);
  private static final Actor CLERK = new Actor.HearthSystem("correspondence");

  private final Workplace workplace;
  private final Post post;
  private final Throttle throttle;
  private final LetterWriting writing;
  private Instant nextClearance = Instant.MIN;

  Corresponding(Workplace workplace, Post post, SignInSettings settings) {
    this.workplace = workplace;
    this.post = post;
    this.throttle = new Throttle(workplace);
    this.writing = new LetterWriting(workplace, settings);
  }

  @Override
  public int sendWaiting() {
    clear();
    int sent = 0;
    int failures = 0;
    Optional<WaitingLetter> waiting = next();
    while (waiting.isPresent()) {
      Optional<Duration> wait = wait(waiting.get().letter());
      Optional<Written> written =
          wait.isPresent() ? Optional.empty() : writing.write(waiting.get().letter());
      if (wait.isPresent()) {
        letters().postpone(waiting.get().letter().id(), workplace.now().plus(wait.get()));
      } else if (written.isEmpty()) {
        letters().finish(waiting.get().letter().id(), Optional.empty());
      } else if (send(waiting.get(), written.get())) {
        sent++;
        failures = 0;
      } else {
        failures++;
      }
      waiting = failures < MOST_FAILURES ? next() : Optional.empty();
    }
    return sent;
  }

  /** Who gives a home one address after another must not fill a mailbox with invitations. */
  private Optional<Duration> wait(Letter letter) {
    return letter.kind() == LetterKind.INVITATION
        ? throttle.wait(invitations(letter))
        : Optional.empty();
  }

  private static Quota invitations(Letter letter) {
    return Quota.of(INVITATIONS, Duration.ofHours(1), "invitation to", letter.to().text());
  }

  private Optional<WaitingLetter> next() {
    Instant now = workplace.now();
    return letters().claim(now, now.plus(LEASE));
  }

  /** Whatever the post throws concerns this letter alone. */
  private boolean send(WaitingLetter waiting, Written written) {
    try {
      post.send(written.message());
    } catch (RuntimeException failed) {
      putOff(waiting);
      return false;
    }
    if (waiting.letter().kind() == LetterKind.INVITATION) {
      throttle.take(invitations(waiting.letter()));
    }
    letters()
        .finish(
            waiting.letter().id(),
            written.hasLink()
                ? Optional.of(entry(waiting.letter(), AuditAction.PASSWORD_LINK_SENT, written))
                : Optional.empty());
    return true;
  }

  private void putOff(WaitingLetter waiting) {
    Letter letter = waiting.letter();
    Instant now = workplace.now();
    if (now.isAfter(letter.at().plus(LetterWriting.worthSending(letter.kind())))) {
      letters()
          .finish(
              letter.id(),
              Optional.of(
                  workplace.entry(
                      CLERK, AuditAction.LETTER_NOT_SENT, letter.account(), letter.kind().name())));
    } else {
      letters().postpone(letter.id(), now.plus(delay(waiting.attempt())));
    }
  }

  private static Duration delay(int attempt) {
    Duration delay = Duration.ofMinutes(1L << Math.min(attempt - 1, DOUBLINGS));
    return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
  }

  private AuditEntry entry(Letter letter, AuditAction action, Written written) {
    return workplace.entry(CLERK, action, written.account(), letter.kind().name());
  }

  /** Now and then forgets what has expired. */
  private void clear() {
    Instant now = workplace.now();
    synchronized (this) {
      if (now.isBefore(nextClearance)) {
        return;
      }
      nextClearance = now.plus(BETWEEN_CLEARANCES);
    }
    workplace.storage().signIn().forgetExpired(now);
  }

  private Letters letters() {
    return workplace.storage().signIn().letters();
  }
}
