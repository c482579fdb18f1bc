package org.hearth.benchmarks.springdata;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

@Entity
@NullUnmarked
public class CareHome {
  @Id @GeneratedValue Long id;

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
