package org.hearth.application.internal.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.EmbeddedHearth.RunningJobs;
import org.hearth.application.port.in.event.EventDelivery;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.notification.SendNotifications;
import org.hearth.domain.actor.Actor;

/** What there is to do in the background, of what Hearth was built with. */
public final class HearthJobs {
  private static final Actor RETENTION = new Actor.HearthSystem("retention");

  /** Entries of the trail; what is left waits for the next time. */
  private static final int MOST_SEALED = 50_000;

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private HearthJobs() {}

  /** Starts what there is to do. */
  public static RunningJobs start(
      EmbeddedHearth hearth,
      Optional<ImportService> imports,
      Optional<SendNotifications> notifications,
      Optional<EventDelivery> events,
      RunningJobs.Failures failures) {
    return JobThreads.start(of(hearth, imports, notifications, events), failures);
  }

  /** Retention comes soon after a start, too, for a process may be started anew each day. */
  private static List<Job> of(
      EmbeddedHearth hearth,
      Optional<ImportService> imports,
      Optional<SendNotifications> notifications,
      Optional<EventDelivery> events) {
    List<Job> jobs = new ArrayList<>();
    jobs.add(
        new Job(
            "seal-trail", TWO_SECONDS, TWO_SECONDS, () -> hearth.sealedTrail().seal(MOST_SEALED)));
    jobs.add(
        new Job("apply-retention", TEN_MINUTES, DAY, () -> hearth.retention().apply(RETENTION)));
    imports.map(HearthJobs::ofImports).ifPresent(jobs::addAll);
    notifications.map(HearthJobs::sending).ifPresent(jobs::add);
    events.map(HearthJobs::delivering).ifPresent(jobs::add);
    return jobs;
  }

  private static List<Job> ofImports(ImportService service) {
    return List.of(
        new Job("run-imports", SECOND, SECOND, () -> runAll(service)),
        new Job("delete-abandoned-files", MINUTE, HOUR, service::deleteAbandonedFiles));
  }

  private static Job sending(SendNotifications notifications) {
    return new Job("send-emails", TWO_SECONDS, TWO_SECONDS, notifications::sendWaiting);
  }

  private static Job delivering(EventDelivery events) {
    return new Job("deliver-events", SECOND, SECOND, events::deliverWaiting);
  }

  private static void runAll(ImportService service) {
    while (!Thread.currentThread().isInterrupted() && service.runNext().isPresent()) {
      // the next one that waits
    }
  }
}
