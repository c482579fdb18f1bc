package org.hearth.adapter.inmemory;

import java.util.List;
import org.hearth.application.storage.Users;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.user.User;

/** Users in memory. */
record InMemoryUsers(Memory memory) implements Users {
  @Override
  public boolean add(User user, String passwordHash, AuditEntry entry) {
    KnownUser newcomer = new KnownUser(user, passwordHash);
    return memory.keep(List.of(newcomer), (world, known) -> world.after(known, entry)).get(0);
  }
}
