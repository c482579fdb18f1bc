package org.hearth.adapter.inmemory.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.signin.Users;
import org.hearth.application.port.out.signin.Users.UserChange;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;

/** Users in memory. */
record InMemoryUsers(SnapshotHolder holder) implements Users {
  @Override
  public boolean add(User user, String passwordHash, AuditEntry entry) {
    return holder
        .keep(List.of(user), (snapshot, newcomer) -> snapshot.after(newcomer, passwordHash, entry))
        .get(0);
  }

  @Override
  public Optional<User> find(UUID id) {
    return holder.now().users().values().find(user -> user.id().equals(id)).toJavaOptional();
  }

  @Override
  public Slice<User> list(Optional<OdsCode> practice, Page page) {
    PersistentSortedMap<User> ordered = PersistentSortedMap.empty();
    for (User user : holder.now().users().values()) {
      ordered = ordered.plus(user.id(), user);
    }
    return ordered.slice(page, user -> practice.isEmpty() || isOf(practice.get(), user), User::id);
  }

  private static boolean isOf(OdsCode practice, User user) {
    return user.role() instanceof Role.StaffOf staff && staff.practice().equals(practice);
  }

  @Override
  public boolean change(UserChange change) {
    return holder.keep(List.of(change), Snapshot::after).get(0);
  }
}
