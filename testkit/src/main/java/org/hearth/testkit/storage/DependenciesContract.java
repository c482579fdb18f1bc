package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.junit.jupiter.api.Test;

/** {@link Dependencies}: who is a dependent of whom, and who was. */
public interface DependenciesContract extends StorageFactory {

  @Test
  default void a_home_has_its_present_dependents_and_nobody_elses() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    CareHomeAccount other = given.careHome();
    Resident stays = given.resident(home);
    Resident others = given.resident(other);
    given.departed(given.resident(home), EndReason.LEFT);
    Resident moves = given.moved(given.resident(home), other);

    assertThat(given.residentsOf(home)).containsExactly(stays);
    assertThat(given.residentsOf(other)).containsExactly(others, moves);
    assertThat(
            given
                .storage()
                .dependencies()
                .residentsOf(given.sample().accountId(), Optional.empty(), Page.first(1)))
        .isEqualTo(new Slice<>(List.of(), Optional.empty()));
  }

  @Test
  default void dependents_are_listed_as_they_are_now() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    Resident resident = given.resident(home);
    Resident amended = resident.amended(Sample.otherContact(), Optional.empty());
    given.keep(given.change(resident.id()).amend(resident, amended).build());

    assertThat(given.residentsOf(home)).containsExactly(amended);
  }

  @Test
  default void dependents_are_read_page_by_page_in_the_order_of_their_identifiers() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    List<Resident> residents = new ArrayList<>();
    for (String id :
        List.of(
            "ffffffff-0000-4000-8000-000000000000",
            "80000000-0000-4000-8000-000000000000",
            "7fffffff-0000-4000-8000-000000000001",
            "7fffffff-0000-4000-7fff-ffffffffffff",
            "00000000-0000-4000-8000-000000000000")) {
      residents.add(0, given.opened(withId(given, home, UUID.fromString(id), Sample.PRACTICE)));
    }
    Dependencies dependencies = given.storage().dependencies();

    for (int limit = 1; limit <= 6; limit++) {
      assertThat(
              SampleStorage.pages(
                  page -> dependencies.residentsOf(home.id(), Optional.empty(), page), limit))
          .as("in pages of %d", limit)
          .containsExactlyElementsOf(residents);
    }
  }

  @Test
  default void a_page_begins_after_the_identifier_it_is_given() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    Resident first = given.resident(home);
    Resident second = given.resident(home);
    Resident third = given.resident(home);
    Dependencies dependencies = given.storage().dependencies();

    Slice<Resident> two = dependencies.residentsOf(home.id(), Optional.empty(), Page.first(2));
    assertThat(two)
        .isEqualTo(new Slice<>(List.of(first, second), Optional.of(second.id().value())));
    given.departed(second, EndReason.LEFT);

    assertThat(
            dependencies.residentsOf(
                home.id(), Optional.empty(), Page.first(1).following(second.id().value())))
        .isEqualTo(new Slice<>(List.of(third), Optional.empty()));
  }

  @Test
  default void dependents_of_one_practice_are_read_page_by_page() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHomeOfTwoPractices();
    List<Resident> wanted = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      UUID id = given.sample().id();
      given.opened(withId(given, home, id, Sample.PRACTICE));
      UUID later = given.sample().id();
      wanted.add(given.opened(withId(given, home, later, Sample.OTHER_PRACTICE)));
    }
    Dependencies dependencies = given.storage().dependencies();

    for (int limit = 1; limit <= 7; limit++) {
      assertThat(
              SampleStorage.pages(
                  page ->
                      dependencies.residentsOf(home.id(), Optional.of(Sample.OTHER_PRACTICE), page),
                  limit))
          .as("in pages of %d", limit)
          .containsExactlyElementsOf(wanted);
    }
  }

  @Test
  default void the_links_of_a_patient_are_all_kept_oldest_first() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    CareHomeAccount other = given.careHome();
    Resident resident = given.resident(home);
    given.resident(home);
    Resident.Transfer there = given.move(resident, other);
    given.keep(given.moving(there));
    Resident.Transfer back = given.move(there.resident(), home);
    given.keep(given.moving(back));

    assertThat(given.storage().dependencies().linksOf(resident.id()))
        .containsExactly(there.ended(), back.ended(), back.resident().link());
  }

  @Test
  default void an_ended_link_keeps_its_days_and_its_reason() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    for (EndReason reason : EndReason.values()) {
      Resident resident = given.resident(home);
      Resident.Departure departure = resident.leave(Sample.TODAY.plusDays(400), reason);
      given.keep(
          given
              .change(resident.id())
              .amend(resident, departure.patient())
              .end(departure.ended())
              .build());

      assertThat(given.storage().dependencies().linksOf(resident.id()))
          .containsExactly(
              new EndedLink(
                  resident.link().id(),
                  resident.id(),
                  home.id(),
                  Sample.TODAY,
                  Sample.TODAY.plusDays(400),
                  reason));
    }
  }

  @Test
  default void whoever_was_never_a_dependent_has_no_links() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    given.resident(home);

    assertThat(given.storage().dependencies().linksOf(given.accountHolder().id())).isEmpty();
    assertThat(given.storage().dependencies().linksOf(home.id())).isEmpty();
  }

  private static Resident withId(
      SampleStorage given, CareHomeAccount home, UUID id, OdsCode practice) {
    PatientRecord record = given.sample().record(Sample.details(Optional.empty()));
    return given
        .sample()
        .resident(
            home.id(),
            new PatientRecord(new AccountId(id), record.number(), practice, record.details(), 0));
  }
}
