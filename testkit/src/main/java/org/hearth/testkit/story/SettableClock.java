package org.hearth.testkit.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands still at noon, British time, until it is set to later. */
public final class SettableClock extends Clock {
  private static final ZoneId BRITAIN = ZoneId.of("Europe/London");

  private volatile LocalDate today;
  private volatile Duration sinceNoon = Duration.ZERO;

  public SettableClock(LocalDate today) {
    super();
    this.today = today;
  }

  public LocalDate today() {
    return today;
  }

  public void passDays(int days) {
    today = today.plusDays(days);
  }

  /** Goes on from the time that it shows. */
  public void pass(Duration time) {
    sinceNoon = sinceNoon.plus(time);
  }

  @Override
  public Instant instant() {
    return today.atTime(12, 0).atZone(BRITAIN).toInstant().plus(sinceNoon);
  }

  @Override
  public ZoneId getZone() {
    return BRITAIN;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
