package org.hearth.benchmarks.springdata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@NullUnmarked
public class Resident {
  @Id UUID id = UUID.randomUUID();

  @Column(nullable = false, unique = true)
  String nhsNumber;

  @Column(nullable = false)
  String givenName;

  @Column(nullable = false)
  String familyName;

  @Column(nullable = false)
  LocalDate dateOfBirth;

  String address;
  String postcode;
  String phone;

  @Column(unique = true)
  String email;

  boolean housebound;

  @Version long version;
}
