package org.hearth.adapter.springboot;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the service's own, in a table with a name that Hearth has, too. */
@Entity
@Table(name = "account")
class Invoice {
  @Id private long id;
  private String holder = "";

  protected Invoice() {}

  Invoice(long id, String holder) {
    this.id = id;
    this.holder = holder;
  }

  long id() {
    return id;
  }

  String holder() {
    return holder;
  }
}
