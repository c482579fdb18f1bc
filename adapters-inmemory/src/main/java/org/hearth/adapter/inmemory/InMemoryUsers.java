package org.hearth.adapter.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
import org.hearth.application.storage.UserChange;
import org.hearth.application.storage.Users;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;

/** Users in memory. */
record InMemoryUsers(Memory memory) implements Users {
  @Override
  public boolean add(User user, String passwordHash, AuditEntry entry) {
    return memory
        .keep(List.of(user), (world, newcomer) -> world.after(newcomer, passwordHash, entry))
        .get(0);
  }

  @Override
  public Optional<User> find(UUID id) {
    return memory.now().users().values().find(user -> user.id().equals(id)).toJavaOptional();
  }

  @Override
  public Slice<User> list(Optional<OdsCode> practice, Page page) {
    Ordered<User> ordered = Ordered.empty();
    for (User user : memory.now().users().values()) {
      ordered = ordered.plus(user.id(), user);
    }
    return ordered.slice(page, user -> practice.isEmpty() || isOf(practice.get(), user), User::id);
  }

  private static boolean isOf(OdsCode practice, User user) {
    return user.role() instanceof Role.StaffOf staff && staff.practice().equals(practice);
  }

  @Override
  public boolean change(UserChange change) {
    return memory.keep(List.of(change), World::after).get(0);
  }
}
