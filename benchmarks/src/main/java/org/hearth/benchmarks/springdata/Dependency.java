package org.hearth.benchmarks.springdata;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@NullUnmarked
public class Dependency {
  @Id UUID id = UUID.randomUUID();

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  Resident resident;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  CareHome careHome;

  LocalDate startedOn;
  LocalDate endedOn;

  static Dependency of(Resident resident, CareHome careHome) {
    Dependency dependency = new Dependency();
    dependency.resident = resident;
    dependency.careHome = careHome;
    dependency.startedOn = LocalDate.now(ZoneId.systemDefault());
    return dependency;
  }
}
