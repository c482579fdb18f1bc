package org.hearth.benchmarks.springdata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@NullUnmarked
public class CareHome {
  @Id UUID id = UUID.randomUUID();

  @Column(nullable = false, unique = true)
  String dummyNhsNumber;

  @Column(nullable = false)
  String name;

  LocalDate dateOfBirth;
  String address;
  String postcode;
  String phone;

  @Column(nullable = false, unique = true)
  String email;
}
