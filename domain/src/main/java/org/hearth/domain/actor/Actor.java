package org.hearth.domain.actor;

import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;

/**
 * Who acts (R18, R19). Printed without the name, which is personal. A host that knows more of its
 * callers than a name adds it by {@link #identifiedBy}.
 */
public sealed interface Actor {

  /** {@return the name or identifier that the audit trail keeps} */
  String name();

  /** {@return the identity of the actor, where it is known} */
  Optional<Identity> identity();

  /**
   * {@return the same actor with an identity}
   *
   * @param known empty where it is not known
   */
  Actor identifiedBy(Optional<Identity> known);

  /** {@return the same actor without its identity} */
  default Actor unidentified() {
    return identity().isEmpty() ? this : identifiedBy(Optional.empty());
  }

  /** Staff of a practice, who act there only. */
  record PracticeStaff(String name, OdsCode practice, Optional<Identity> identity)
      implements Actor {
    /**
     * Without an identity.
     *
     * @param name what the audit trail calls them
     * @param practice the practice, by its ODS code
     */
    public PracticeStaff(String name, OdsCode practice) {
      this(name, practice, Optional.empty());
    }

    @Override
    public PracticeStaff identifiedBy(Optional<Identity> known) {
      return new PracticeStaff(name, practice, known);
    }

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
  record CareHomeStaff(String name, AccountId careHome, Optional<Identity> identity)
      implements Actor {
    /**
     * Without an identity.
     *
     * @param name what the audit trail calls them
     * @param careHome the account of the care home
     */
    public CareHomeStaff(String name, AccountId careHome) {
      this(name, careHome, Optional.empty());
    }

    @Override
    public CareHomeStaff identifiedBy(Optional<Identity> known) {
      return new CareHomeStaff(name, careHome, known);
    }

    @Override
    public String toString() {
      return "CareHomeStaff[" + careHome.value() + "]";
    }
  }

  /** Support, who reset accounts and e-mail addresses anywhere, with a reason. */
  record Support(String name, Optional<Identity> identity) implements Actor {
    /**
     * Without an identity.
     *
     * @param name what the audit trail calls them
     */
    public Support(String name) {
      this(name, Optional.empty());
    }

    @Override
    public Support identifiedBy(Optional<Identity> known) {
      return new Support(name, known);
    }

    @Override
    public String toString() {
      return "Support[***]";
    }
  }

  /** Hearth itself, in work that no request started, such as a scheduled job. */
  record HearthSystem(String name, Optional<Identity> identity) implements Actor {
    /**
     * Without an identity.
     *
     * @param name what the audit trail calls them
     */
    public HearthSystem(String name) {
      this(name, Optional.empty());
    }

    @Override
    public HearthSystem identifiedBy(Optional<Identity> known) {
      return new HearthSystem(name, known);
    }

    @Override
    public String toString() {
      return "HearthSystem[" + name + "]";
    }
  }
}
