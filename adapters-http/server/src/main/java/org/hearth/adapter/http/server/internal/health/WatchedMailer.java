package org.hearth.adapter.http.server.internal.health;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The server's mailer; knows whether it delivers, and logs when that changes. */
@Component
public class WatchedMailer implements Mailer {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedMailer.class);
  private static final String MESSAGES = "hearth.mail.messages";

  private final Mailer post;
  private final Counter sent;
  private final Counter failed;
  private final AtomicBoolean delivers = new AtomicBoolean(true);

  public WatchedMailer(ServerDependencies parts, MeterRegistry meters) {
    this.post = parts.post();
    this.sent = meters.counter(MESSAGES, "outcome", "sent");
    this.failed = meters.counter(MESSAGES, "outcome", "failed");
    Gauge.builder("hearth.mail.up", delivers, state -> state.get() ? 1 : 0).register(meters);
  }

  @Override
  public void send(EmailMessage message) {
    try {
      post.send(message);
    } catch (RuntimeException notSent) {
      failed.increment();
      if (delivers.get()) {
        findOutWhy(notSent);
      }
      throw notSent;
    }
    sent.increment();
    works();
  }

  @Override
  public boolean check() {
    try {
      boolean looked = post.check();
      if (looked) {
        works();
      }
      return looked;
    } catch (RuntimeException broken) {
      fails(broken.getMessage());
      throw broken;
    }
  }

  /** A single message can fail by itself, as one to an address that does not exist. */
  private void findOutWhy(RuntimeException notSent) {
    try {
      if (!post.check()) {
        fails(notSent.getClass().getSimpleName());
      }
    } catch (RuntimeException broken) {
      fails(broken.getMessage());
    }
  }

  boolean delivers() {
    return delivers.get();
  }

  private void works() {
    if (delivers.compareAndSet(false, true)) {
      LOG.info("Mail is delivered again");
    }
  }

  private void fails(@Nullable String why) {
    if (delivers.compareAndSet(true, false)) {
      LOG.warn("Mail is not delivered and waits: {}", why);
    }
  }
}
