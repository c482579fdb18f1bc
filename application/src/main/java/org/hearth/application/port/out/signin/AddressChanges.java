package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.carehome.AddressChange;

/** Changes of homes' addresses that can still be answered, and the links by which they are. */
public interface AddressChanges {
  /** The change that an e-mail tells of, where it can still be answered. */
  Optional<AddressChange> find(UUID notification, Instant now);

  void keep(AddressLink link);

  /** The change that a link answers, where it still can be. */
  Optional<AddressChange> find(TokenHash token, Instant now);

  /** A link by which the old address answers a change of address, for as long as that can be. */
  record AddressLink(TokenHash token, UUID change) {}
}
