package org.hearth.domain.carehome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Either;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearth.domain.Fixtures;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

class CareHomeAccountTest {
  private final CareHomeAccount home = Fixtures.willowHouse();

  @Test
  void R7_a_care_home_has_nowhere_to_say_that_it_is_housebound_or_a_resident() {
    Stream<String> components =
        Stream.of(CareHomeAccount.class, CareHomeDetails.class)
            .flatMap(type -> Stream.of(type.getRecordComponents()))
            .map(RecordComponent::getName);
    assertThat(components)
        .containsExactlyInAnyOrder(
            "id",
            "number",
            "details",
            "practices",
            "version",
            "name",
            "dateOfBirth",
            "contact",
            "email");
  }

  @Test
  void R12_a_care_home_is_no_patient_and_so_never_a_dependent() {
    assertThat(Patient.class.isAssignableFrom(CareHomeAccount.class)).isFalse();
    assertThat(Resident.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactly("record", "link");
  }

  @Test
  void R5_a_care_home_always_has_an_email_address() {
    assertThat(home.email()).contains(new EmailAddress("office@willow-house.example"));
  }

  @Test
  void R15_a_care_homes_address_can_be_changed() {
    EmailAddress other = new EmailAddress("home@willow-house.example");
    CareHomeAccount amended = home.amended(home.contact(), Optional.of(other));
    assertThat(amended.email()).contains(other);
    assertThat(amended.version()).isEqualTo(1);
    assertThat(amended.details().name()).isEqualTo(home.details().name());
    assertThat(amended.details().dateOfBirth()).isEqualTo(home.details().dateOfBirth());
    assertThat(amended.practices()).isEqualTo(home.practices());
  }

  @Test
  void R15_a_care_homes_address_cannot_be_removed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> home.amended(home.contact(), Optional.empty()));
  }

  @Property
  void R24_a_home_is_closed_by_its_only_practice_or_support_once_it_has_no_dependents(
      @ForAll boolean bySupport, @ForAll boolean hasDependents, @ForAll boolean servedByTwo) {
    CareHomeAccount served = servedByTwo ? home.registeredAt(Fixtures.MILL_LANE) : home;
    Either<Refusal, ClosedCareHome> closed = served.closed(bySupport, hasDependents);
    assertThat(closed.isRight()).isEqualTo(!hasDependents && (bySupport || !servedByTwo));
    closed.forEach(
        account -> {
          assertThat(account.number()).isEqualTo(home.number());
          assertThat(account.practices()).isEqualTo(served.practices());
          assertThat(account.email()).isEmpty();
          assertThat(account.version()).isEqualTo(served.version() + 1);
        });
  }

  @Test
  void a_home_is_registered_at_one_or_more_practices() {
    CareHomeAccount served = home.registeredAt(Fixtures.MILL_LANE);
    assertThat(served.practices())
        .containsExactlyInAnyOrder(Fixtures.LIME_STREET, Fixtures.MILL_LANE);
    assertThat(served.isAt(Fixtures.MILL_LANE)).isTrue();
    assertThat(home.isAt(Fixtures.MILL_LANE)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CareHomeAccount(home.id(), home.number(), home.details(), Set.of(), 0));
  }
}
