package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.person.NamePart;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code home_person}. */
@Entity
@Table(name = "home_person")
@NullUnmarked
public class HomePersonEntity {
  @Id UUID id;

  @Column(name = "care_home_id")
  UUID careHomeId;

  String name;

  @Column(name = "name_key")
  String nameKey;

  /** TRUE, or null where the person was removed. */
  Boolean present;

  public static HomePersonEntity of(HomePerson person) {
    HomePersonEntity row = new HomePersonEntity();
    row.id = person.id();
    row.careHomeId = person.careHome().value();
    row.name = person.name().text();
    row.nameKey = person.key();
    row.present = person.removed() ? null : Boolean.TRUE;
    return row;
  }

  public HomePerson toPerson() {
    return new HomePerson(id, new AccountId(careHomeId), new NamePart(name), present == null);
  }
}
