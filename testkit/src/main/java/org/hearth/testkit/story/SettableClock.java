package org.hearth.testkit.story;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands still at noon, British time, until it is set to another day. */
public final class SettableClock extends Clock {
  private static final ZoneId BRITAIN = ZoneId.of("Europe/London");

  private volatile LocalDate today;

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

  @Override
  public Instant instant() {
    return today.atTime(12, 0).atZone(BRITAIN).toInstant();
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
