package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A row of {@code account}: a care home's or a patient's, with the present link of a resident.
 * {@link AccountMapping} fills it.
 */
@Entity
@Table(name = "account")
@NullUnmarked
public class AccountEntity {
  @Id UUID id;

  long number;

  String email;

  /** A home's name, or a patient's family name. */
  String name;

  @Column(name = "given_name")
  String givenName;

  /** What a search by name compares. */
  @Column(name = "name_key")
  String nameKey;

  @Column(name = "date_of_birth")
  LocalDate dateOfBirth;

  String address;
  String postcode;
  String phone;
  boolean housebound;

  @Enumerated(EnumType.STRING)
  AccountState standing;

  /** A patient's; a home's are rows of {@code care_home_practice}. */
  String practice;

  /** A resident's present link, with the two that follow; it begins and ends by itself. */
  @Column(name = "link_id", updatable = false)
  UUID linkId;

  @Column(name = "care_home_id", updatable = false)
  UUID careHomeId;

  @Column(name = "dependent_since", updatable = false)
  LocalDate dependentSince;

  @Version long version;

  /** Before an update: the version that the table has, which Hibernate checks and raises. */
  public void expectStoredVersion() {
    version--;
  }

  public UUID id() {
    return id;
  }

  public long number() {
    return number;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  public String givenName() {
    return givenName;
  }

  public String nameKey() {
    return nameKey;
  }

  public LocalDate dateOfBirth() {
    return dateOfBirth;
  }

  public String address() {
    return address;
  }

  public String postcode() {
    return postcode;
  }

  public String phone() {
    return phone;
  }

  public boolean housebound() {
    return housebound;
  }

  public AccountState standing() {
    return standing;
  }

  public String practice() {
    return practice;
  }

  public UUID linkId() {
    return linkId;
  }

  public UUID careHomeId() {
    return careHomeId;
  }

  public LocalDate dependentSince() {
    return dependentSince;
  }

  public long version() {
    return version;
  }
}
