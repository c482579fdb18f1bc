package org.hearth.testkit.model;

import org.hearth.domain.dependency.EndReason;

/** What is done with residents and with resets. */
interface CareDriver {
  Answer registerResident(Person who, String home, PersonEntry entry);

  Answer move(Person who, String patient, String toHome);

  /** Ends on the day that many days before today. */
  Answer end(Person who, String patient, EndReason reason, int daysAgo);

  Answer residents(Person who, String home);

  Answer askForReset(Person who, String account, TypedInput reason);

  Answer resets(Person who);

  Answer reset(Person who, String account, TypedInput reason);

  Answer askForTransfer(Person who, TypedInput number, TypedInput reason);

  Answer transfer(Person who, String account, String practice, TypedInput reason);

  /** Time goes by. */
  Answer nextDay();
}
