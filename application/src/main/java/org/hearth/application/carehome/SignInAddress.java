package org.hearth.application.carehome;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.ChangeBuilder;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.letter.Letter;
import org.hearth.domain.letter.LetterKind;

/** What goes with a change of the address that a care home signs in with (R25). */
public final class SignInAddress {
  private static final Duration CAN_BE_ANSWERED = Duration.ofDays(7);

  private SignInAddress() {}

  /**
   * The address is changed: the new one is invited, and cannot be used to sign in before the link
   * of the invitation was used; the old one is told and can object.
   */
  public static void changed(
      Workplace workplace, ChangeBuilder change, CareHomeAccount before, EmailAddress after) {
    tell(workplace, change, before, after, AddressChange.State.MADE, LetterKind.ADDRESS_CHANGED);
    change.write(workplace.letter(LetterKind.INVITATION, after, Optional.of(before.id())));
  }

  /** It is to be changed once the old address confirms it. */
  public static void asked(
      Workplace workplace, ChangeBuilder change, CareHomeAccount before, EmailAddress after) {
    tell(workplace, change, before, after, AddressChange.State.ASKED, LetterKind.ADDRESS_ASKED);
  }

  private static void tell(
      Workplace workplace,
      ChangeBuilder change,
      CareHomeAccount before,
      EmailAddress after,
      AddressChange.State state,
      LetterKind kind) {
    UUID id = workplace.nextId();
    Instant now = workplace.now();
    EmailAddress old = before.details().email();
    change
        .changeAddress(
            new AddressChange(id, before.id(), old, after, state, now.plus(CAN_BE_ANSWERED)))
        .write(new Letter(id, kind, old, Optional.of(before.id()), now));
  }
}
