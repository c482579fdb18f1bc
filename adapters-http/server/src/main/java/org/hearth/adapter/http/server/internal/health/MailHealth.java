package org.hearth.adapter.http.server.internal.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** While mail is not delivered the server does all but that: e-mails wait. */
@Component("mail")
public class MailHealth implements HealthIndicator {
  public static final String DEGRADED = "DEGRADED";

  private final WatchedMailer post;

  public MailHealth(WatchedMailer post) {
    this.post = post;
  }

  @Override
  public Health health() {
    return post.delivers() ? Health.up().build() : Health.status(new Status(DEGRADED)).build();
  }
}
