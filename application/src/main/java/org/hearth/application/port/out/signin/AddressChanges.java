package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.carehome.AddressChange;

/** Changes of homes' addresses that can still be answered, and the links by which they are. */
public interface AddressChanges {
  /**
   * {@return the change that an e-mail tells of, where it can still be answered}
   *
   * @param notification the e-mail, by its identifier
   * @param now the present moment
   */
  Optional<AddressChange> find(UUID notification, Instant now);

  /**
   * Keeps a link that answers a change.
   *
   * @param link which change it answers, and until when
   */
  void keep(AddressLink link);

  /**
   * {@return the change that a link answers, where it still can be}
   *
   * @param token the hash of what was sent: no token is stored
   * @param now the present moment
   */
  Optional<AddressChange> find(TokenHash token, Instant now);

  /** A link by which the old address answers a change of address, for as long as that can be. */
  record AddressLink(TokenHash token, UUID change) {}
}
