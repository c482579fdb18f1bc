package org.hearth.application;

import java.time.Clock;
import java.time.ZoneId;
import org.hearth.application.port.out.Identifiers;
import org.hearth.domain.number.TestNumbers;

/**
 * What an installation decides.
 *
 * @param clock tells the day by which ages and links are judged, in its own time zone
 * @param testNumbers whether NHS numbers of the range 999… are taken (R2)
 */
public record Settings(Clock clock, Identifiers identifiers, TestNumbers testNumbers) {

  /** {@return the machine's clock on British time, time-ordered identifiers, no test numbers} */
  public static Settings standard() {
    return new Settings(
        Clock.system(ZoneId.of("Europe/London")), Identifiers.timeOrdered(), TestNumbers.REFUSED);
  }

  /**
   * {@return the same settings with this policy}
   *
   * @param policy refused unless it is set
   */
  public Settings withTestNumbers(TestNumbers policy) {
    return new Settings(clock, identifiers, policy);
  }
}
