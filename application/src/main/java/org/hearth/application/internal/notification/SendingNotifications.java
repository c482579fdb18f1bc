package org.hearth.application.internal.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearth.application.internal.throttle.Quota;
import org.hearth.application.internal.throttle.Throttle;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.notification.SendNotifications;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.notification.NotificationOutbox;
import org.hearth.application.port.out.notification.NotificationOutbox.PendingNotification;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;

/** Use case of {@link SendNotifications}. */
public final class SendingNotifications implements SendNotifications {
  /** How long an e-mail is one server's to send. */
  public static final Duration LEASE = Duration.ofMinutes(5);

  private static final int INVITATIONS = 3;
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);
  private static final int DOUBLINGS = 6;

  /** After so many failures in a row it is the mailer that fails and not an e-mail. */
  private static final int MOST_FAILURES = 5;

  private static final Duration BETWEEN_CLEARANCES = Duration.ofMinutes(10);
  private static final Actor CLERK = new Actor.HearthSystem("correspondence");

  private final UseCaseContext context;
  private final Mailer mailer;
  private final Throttle throttle;
  private final NotificationWriting writing;
  private Instant nextClearance = Instant.MIN;

  public SendingNotifications(UseCaseContext context, Mailer mailer, SignInSettings settings) {
    this.context = context;
    this.mailer = mailer;
    this.throttle = new Throttle(context);
    this.writing = new NotificationWriting(context, settings);
  }

  @Override
  public int sendWaiting() {
    clear();
    int sent = 0;
    int failures = 0;
    Optional<PendingNotification> waiting = next();
    while (waiting.isPresent()) {
      Optional<Duration> wait = wait(waiting.get().notification());
      Optional<RenderedEmail> written =
          wait.isPresent() ? Optional.empty() : writing.write(waiting.get().notification());
      if (wait.isPresent()) {
        notifications().postpone(waiting.get().notification().id(), context.now().plus(wait.get()));
      } else if (written.isEmpty()) {
        notifications().finish(waiting.get().notification().id(), Optional.empty());
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
  private Optional<Duration> wait(EmailNotification notification) {
    return notification.kind() == NotificationKind.INVITATION
        ? throttle.wait(invitations(notification))
        : Optional.empty();
  }

  private static Quota invitations(EmailNotification notification) {
    return Quota.of(INVITATIONS, Duration.ofHours(1), "invitation to", notification.to().text());
  }

  private Optional<PendingNotification> next() {
    Instant now = context.now();
    return notifications().claim(now, now.plus(LEASE));
  }

  /** Whatever the mailer throws concerns this e-mail alone. */
  private boolean send(PendingNotification waiting, RenderedEmail written) {
    try {
      mailer.send(written.message());
    } catch (RuntimeException failed) {
      putOff(waiting);
      return false;
    }
    if (waiting.notification().kind() == NotificationKind.INVITATION) {
      throttle.take(invitations(waiting.notification()));
    }
    notifications()
        .finish(
            waiting.notification().id(),
            written.hasLink()
                ? Optional.of(
                    entry(waiting.notification(), AuditAction.PASSWORD_LINK_SENT, written))
                : Optional.empty());
    return true;
  }

  private void putOff(PendingNotification waiting) {
    EmailNotification notification = waiting.notification();
    Instant now = context.now();
    if (now.isAfter(
        notification.at().plus(NotificationWriting.worthSending(notification.kind())))) {
      notifications()
          .finish(
              notification.id(),
              Optional.of(
                  context.entry(
                      CLERK,
                      AuditAction.EMAIL_NOT_SENT,
                      notification.account(),
                      notification.kind().name())));
    } else {
      notifications().postpone(notification.id(), now.plus(delay(waiting.attempt())));
    }
  }

  private static Duration delay(int attempt) {
    Duration delay = Duration.ofMinutes(1L << Math.min(attempt - 1, DOUBLINGS));
    return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
  }

  private AuditEntry entry(
      EmailNotification notification, AuditAction action, RenderedEmail written) {
    return context.entry(CLERK, action, written.account(), notification.kind().name());
  }

  /** Now and then forgets what has expired. */
  private void clear() {
    Instant now = context.now();
    synchronized (this) {
      if (now.isBefore(nextClearance)) {
        return;
      }
      nextClearance = now.plus(BETWEEN_CLEARANCES);
    }
    context.signIn().forgetExpired(now);
  }

  private NotificationOutbox notifications() {
    return context.signIn().notifications();
  }
}
