package org.hearth.adapter.inmemory;

import java.util.List;
import org.hearth.application.storage.Users;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.user.User;

/** Users in memory. */
record InMemoryUsers(Memory memory) implements Users {
  @Override
  public boolean add(User user, String passwordHash, AuditEntry entry) {
    return memory
        .keep(List.of(user), (world, newcomer) -> world.after(newcomer, passwordHash, entry))
        .get(0);
  }
}
