package org.hearth.domain.carehome;

import java.time.Instant;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;

/**
 * A change of the address that a care home signs in with, which the old address can answer by a
 * link (R25).
 *
 * @param id the identifier of the e-mail that informs the old address
 * @param expiresAt the moment until which it can be answered
 */
public record AddressChange(
    UUID id,
    AccountId careHome,
    EmailAddress before,
    EmailAddress after,
    State state,
    Instant expiresAt) {

  /** How the old address can answer the change. */
  public enum State {
    /** Nothing is changed until the old address confirms it. */
    ASKED,
    /** It is changed, and the old address can object. */
    MADE
  }
}
