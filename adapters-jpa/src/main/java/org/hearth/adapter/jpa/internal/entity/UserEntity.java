package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code app_user}. */
@Entity
@Table(name = "app_user")
@NullUnmarked
public class UserEntity {
  @Id UUID id;
  String email;
  String name;

  /** The practice whose staff it is; null for support. */
  String practice;

  boolean administrator;
  boolean disabled;

  public static UserEntity of(User user) {
    UserEntity row = new UserEntity();
    row.id = user.id();
    row.email = user.email().text();
    row.name = user.name().text();
    if (user.role() instanceof Role.StaffOf staff) {
      row.practice = staff.practice().text();
      row.administrator = staff.administrator();
    }
    row.disabled = user.disabled();
    return row;
  }

  public User toUser() {
    return new User(
        id,
        new EmailAddress(email),
        new NamePart(name),
        practice == null
            ? new Role.SupportTeam()
            : new Role.StaffOf(new OdsCode(practice), administrator),
        disabled);
  }
}
