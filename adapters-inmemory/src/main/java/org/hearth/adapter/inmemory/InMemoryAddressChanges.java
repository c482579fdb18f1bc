package org.hearth.adapter.inmemory;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.login.AddressChanges;
import org.hearth.application.storage.login.AddressLink;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.carehome.AddressChange;

/** Changes of homes' addresses in memory. */
record InMemoryAddressChanges(Memory memory) implements AddressChanges {
  @Override
  public Optional<AddressChange> find(UUID letter, Instant now) {
    return addresses().find(letter, now);
  }

  @Override
  public void keep(AddressLink link) {
    memory.change(world -> world.with(world.logins().with(world.logins().addresses().with(link))));
  }

  @Override
  public Optional<AddressChange> find(TokenHash token, Instant now) {
    AddressChangeBook book = addresses();
    return book.links().get(token).toJavaOptional().flatMap(change -> book.find(change, now));
  }

  private AddressChangeBook addresses() {
    return memory.now().logins().addresses();
  }
}
