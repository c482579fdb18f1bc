package org.hearth.domain.actor;

import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;

/** Who acts (R18, R19). Printed without the name, which is personal. */
public sealed interface Actor {

  /** The name or identifier that the audit trail keeps. */
  String name();

  /** Staff of a practice, who act there only. */
  record PracticeStaff(String name, OdsCode practice) implements Actor {
    @Override
    public String toString() {
      return "PracticeStaff[" + practice + "]";
    }
  }

  /**
   * A care home, which acts for its own dependents only.
   *
   * @param name the person on shift
   */
  record CareHomeStaff(String name, AccountId careHome) implements Actor {
    @Override
    public String toString() {
      return "CareHomeStaff[" + careHome.value() + "]";
    }
  }

  /** Support, who reset accounts and e-mail addresses anywhere, with a reason. */
  record Support(String name) implements Actor {
    @Override
    public String toString() {
      return "Support[***]";
    }
  }

  /** Hearth itself, in work that nobody asked for at the time. */
  record HearthSystem(String name) implements Actor {
    @Override
    public String toString() {
      return "HearthSystem[" + name + "]";
    }
  }
}
