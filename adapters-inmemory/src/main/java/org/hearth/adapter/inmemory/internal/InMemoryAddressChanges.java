package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.signin.AddressChanges;
import org.hearth.application.port.out.signin.AddressChanges.AddressLink;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.carehome.AddressChange;

/** Changes of homes' addresses in memory. */
record InMemoryAddressChanges(SnapshotHolder holder) implements AddressChanges {
  @Override
  public Optional<AddressChange> find(UUID notification, Instant now) {
    return addresses().find(notification, now);
  }

  @Override
  public void keep(AddressLink link) {
    holder.change(
        snapshot ->
            snapshot.with(snapshot.logins().with(snapshot.logins().addresses().with(link))));
  }

  @Override
  public Optional<AddressChange> find(TokenHash token, Instant now) {
    AddressChangeTable table = addresses();
    return table.links().get(token).toJavaOptional().flatMap(change -> table.find(change, now));
  }

  private AddressChangeTable addresses() {
    return holder.now().logins().addresses();
  }
}
