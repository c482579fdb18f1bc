package org.hearth.domain.event;

import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.practice.OdsCode;

/** What happens to accounts of patients. */
public sealed interface PatientEvent extends HearthEvent {

  /** A patient who is no resident has an account. */
  record PatientRegistered(EventHeader header) implements PatientEvent {
    @Override
    public EventType type() {
      return EventType.PATIENT_REGISTERED;
    }
  }

  /**
   * A patient is a care home's dependent from now on; the account is new, or had no present link.
   */
  record ResidentRegistered(EventHeader header, AccountId careHome) implements PatientEvent {
    @Override
    public EventType type() {
      return EventType.RESIDENT_REGISTERED;
    }

    @Override
    public EventFields fields() {
      return EventFields.of(header).inCareHome(careHome);
    }
  }

  /** A resident lives in another home now (R20). */
  record ResidentMoved(EventHeader header, AccountId careHome, AccountId formerCareHome)
      implements PatientEvent {
    @Override
    public EventType type() {
      return EventType.RESIDENT_MOVED;
    }

    @Override
    public EventFields fields() {
      return EventFields.of(header).inCareHome(careHome).fromCareHome(formerCareHome);
    }
  }

  /** A resident is a dependent no more (R21). */
  record DependencyEnded(EventHeader header, AccountId formerCareHome, EndReason reason)
      implements PatientEvent {
    @Override
    public EventType type() {
      return EventType.DEPENDENCY_ENDED;
    }

    @Override
    public EventFields fields() {
      return EventFields.of(header).fromCareHome(formerCareHome).because(reason);
    }
  }

  /** The account is at another practice now (R26). */
  record PatientTransferred(EventHeader header, OdsCode formerPractice) implements PatientEvent {
    @Override
    public EventType type() {
      return EventType.PATIENT_TRANSFERRED;
    }

    @Override
    public EventFields fields() {
      return EventFields.of(header).fromPractice(formerPractice);
    }
  }

  /** A practice asks support to reset or transfer the account. */
  record SupportAsked(EventHeader header) implements PatientEvent {
    @Override
    public EventType type() {
      return EventType.SUPPORT_ASKED;
    }
  }

  /** Support reset the patient's own account (R10). */
  record AccountReset(EventHeader header) implements PatientEvent {
    @Override
    public EventType type() {
      return EventType.ACCOUNT_RESET;
    }
  }

  /** Nothing personal is kept of the patient any more. */
  record PersonErased(EventHeader header) implements PatientEvent {
    @Override
    public EventType type() {
      return EventType.PERSON_ERASED;
    }
  }
}
