package org.hearth.domain.patient;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.practice.OdsCode;

/**
 * A patient who is a care home's dependent now, of one home and no more (R12).
 *
 * @param link the one present dependency
 */
public record Resident(PatientRecord record, PresentLink link) implements Patient {
  /**
   * Refuses another patient's link.
   *
   * @param record as it was when the dependency ended
   * @param link the one present dependency
   */
  public Resident {
    if (!link.patient().equals(record.id())) {
      throw new IllegalArgumentException("The link is another patient's");
    }
  }

  /**
   * {@return whether this home is where the patient is a dependent}
   *
   * @param careHome the account of the care home
   */
  public boolean isDependentOf(AccountId careHome) {
    return link.careHome().equals(careHome);
  }

  @Override
  public Resident amended(PatientDetails details) {
    return new Resident(record.changedTo(details), link);
  }

  @Override
  public Resident amended(ContactDetails contact, Optional<EmailAddress> email) {
    return amended(details().amended(contact, email));
  }

  /**
   * R21: ends the dependency; the reason decides the state of the account.
   *
   * @param on the first day on which it holds no more
   * @param reason why, which decides the state of the account
   * @return the account in its next state, and the link as it ended
   */
  public Departure leave(LocalDate on, EndReason reason) {
    PatientRecord left = record.changedTo(withoutRoom());
    return new Departure(
        reason == EndReason.OWN_ACCOUNT
            ? new AccountHolder(left)
            : new FormerResident(left, reason == EndReason.MOVED_PRACTICE),
        link.end(on, reason));
  }

  /** Without the link, which ends as moved practice, and the room, which was of the link. */
  @Override
  public FormerResident transferredTo(OdsCode practice) {
    return new FormerResident(record.registeredAt(practice, withoutRoom()));
  }

  /** R26: as a practice had them that they left, and the dependency with it. */
  FormerResident asLeft() {
    return new FormerResident(
        new PatientRecord(
            record.id(), record.number(), record.practice(), withoutRoom(), record.version()),
        true);
  }

  /**
   * R20: one link ends and the next begins in one step; the room in the other home is open.
   *
   * @param otherCareHome the account of the home into which the patient moves
   * @param next the identifier of the link that begins
   * @param on the first day on which it holds no more
   * @return the account in the other home, and both links
   */
  public Transfer moveTo(AccountId otherCareHome, LinkId next, LocalDate on) {
    PresentLink.Move move = link.moveTo(otherCareHome, next, on);
    return new Transfer(
        new Resident(record.changedTo(withoutRoom()), move.started()), move.ended());
  }

  private PatientDetails withoutRoom() {
    return details().inRoom(Optional.empty());
  }

  /** The patient after leaving, and the link that ended. */
  public record Departure(Patient patient, EndedLink ended) {}

  /** The resident in the other home, and the link that ended. */
  public record Transfer(Resident resident, EndedLink ended) {}
}
