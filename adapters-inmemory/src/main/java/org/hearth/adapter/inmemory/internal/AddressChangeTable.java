package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.UuidOrder;
import org.hearth.application.port.out.signin.AddressChanges.AddressLink;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.AddressChange;

/** Changes of homes' addresses that can still be answered, and the links by which they are. */
record AddressChangeTable(Map<UUID, AddressChange> changes, Map<TokenHash, UUID> links) {
  static final AddressChangeTable EMPTY = new AddressChangeTable(HashMap.empty(), HashMap.empty());

  /** One that is asked takes the place of another that is asked. */
  AddressChangeTable with(AddressChange change) {
    Map<UUID, AddressChange> others =
        change.state() == AddressChange.State.ASKED
            ? changes.filterValues(
                other ->
                    other.state() != AddressChange.State.ASKED
                        || !other.careHome().equals(change.careHome()))
            : changes;
    return new AddressChangeTable(others.put(change.id(), change), links);
  }

  /** Without a change and the later ones of the same home. */
  AddressChangeTable without(AddressChange over) {
    return new AddressChangeTable(
        changes.filterValues(
            other ->
                !other.careHome().equals(over.careHome())
                    || UuidOrder.compare(other.id(), over.id()) < 0),
        links);
  }

  AddressChangeTable without(AccountId home) {
    return new AddressChangeTable(
        changes.filterValues(other -> !other.careHome().equals(home)), links);
  }

  AddressChangeTable with(AddressLink link) {
    return new AddressChangeTable(changes, links.put(link.token(), link.change()));
  }

  Optional<AddressChange> find(UUID change, Instant now) {
    return changes.get(change).filter(known -> known.expiresAt().isAfter(now)).toJavaOptional();
  }

  AddressChangeTable without(Instant now) {
    Map<UUID, AddressChange> rest = changes.filterValues(change -> change.expiresAt().isAfter(now));
    return new AddressChangeTable(rest, links.filterValues(rest::containsKey));
  }
}
