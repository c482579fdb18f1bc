package org.hearth.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.domain.Fixtures.ASHA;
import static org.hearth.domain.Fixtures.CONTACT;
import static org.hearth.domain.Fixtures.MOVED_IN;
import static org.hearth.domain.Fixtures.OAK_LODGE;
import static org.hearth.domain.Fixtures.WILLOW_HOUSE;
import static org.hearth.domain.Fixtures.asha;
import static org.hearth.domain.Fixtures.ashaInWillowHouse;
import static org.hearth.domain.Fixtures.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.practice.OdsCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResidentTest {
  private final Resident resident = ashaInWillowHouse();

  @Test
  void R12_a_resident_has_one_present_home() {
    assertThat(resident.isDependentOf(WILLOW_HOUSE)).isTrue();
    assertThat(resident.isDependentOf(OAK_LODGE)).isFalse();
  }

  @Test
  void a_resident_cannot_have_another_patients_link() {
    PresentLink anothers = new PresentLink(link(9), OAK_LODGE, WILLOW_HOUSE, MOVED_IN);
    assertThatIllegalArgumentException().isThrownBy(() -> new Resident(asha(), anothers));
  }

  @ParameterizedTest
  @EnumSource
  void R21_a_link_ends_with_its_reason_and_is_kept(EndReason reason) {
    Resident.Departure departure = resident.leave(MOVED_IN.plusDays(3), reason);
    assertThat(departure.ended())
        .isEqualTo(
            new EndedLink(link(1), ASHA, WILLOW_HOUSE, MOVED_IN, MOVED_IN.plusDays(3), reason));
    assertThat(departure.patient().id()).isEqualTo(ASHA);
    assertThat(departure.patient().version()).isEqualTo(resident.version() + 1);
    assertThat(departure.patient())
        .isInstanceOf(reason == EndReason.OWN_ACCOUNT ? AccountHolder.class : FormerResident.class);
  }

  @Test
  void a_room_goes_with_the_dependency() {
    Resident inRoom = resident.amended(resident.details().inRoom(Optional.of(new Room("12A"))));
    for (EndReason reason : EndReason.values()) {
      assertThat(inRoom.leave(MOVED_IN, reason).patient().details()).isEqualTo(resident.details());
    }
    assertThat(inRoom.moveTo(OAK_LODGE, link(2), MOVED_IN).resident().details())
        .isEqualTo(resident.details());
    assertThat(inRoom.transferredTo(new OdsCode("P84004")).details()).isEqualTo(resident.details());
    Patient past = PastRegistration.of(new UUID(0, 1), inRoom).patient();
    assertThat(past.details()).isEqualTo(resident.details());
    assertThat(past.version()).isEqualTo(inRoom.version());
  }

  @Test
  void R20_a_move_keeps_the_account_and_changes_the_home() {
    Resident.Transfer transfer = resident.moveTo(OAK_LODGE, link(2), MOVED_IN.plusDays(7));
    assertThat(transfer.resident().isDependentOf(OAK_LODGE)).isTrue();
    assertThat(transfer.resident().isDependentOf(WILLOW_HOUSE)).isFalse();
    assertThat(transfer.resident().id()).isEqualTo(ASHA);
    assertThat(transfer.resident().details()).isEqualTo(resident.details());
    assertThat(transfer.resident().version()).isEqualTo(resident.version() + 1);
    assertThat(transfer.ended().careHome()).isEqualTo(WILLOW_HOUSE);
  }

  @Test
  void R15_without_an_address_a_resident_stays_what_they_are() {
    Resident amended = resident.amended(CONTACT, Optional.empty());
    assertThat(amended.email()).isEmpty();
    assertThat(amended.link()).isEqualTo(resident.link());
    assertThat(amended.details().housebound()).isTrue();
    assertThat(amended.version()).isEqualTo(resident.version() + 1);
  }

  @Test
  void each_state_of_an_account_stays_that_state_when_amended() {
    assertThat(new AccountHolder(asha()).amended(CONTACT, Optional.empty()))
        .isInstanceOf(AccountHolder.class);
    assertThat(new ResetPatient(asha()).amended(CONTACT, Optional.empty()))
        .isInstanceOf(ResetPatient.class);
    assertThat(new FormerResident(asha()).amended(CONTACT, Optional.empty()))
        .isInstanceOf(FormerResident.class);
  }

  @Test
  void R23_an_amended_name_makes_another_identity_and_leaves_the_account_the_same() {
    PatientDetails old = resident.details();
    PatientDetails married =
        new PatientDetails(
            PersonName.of("Asha", "Sharma"), old.dateOfBirth(), CONTACT, old.email(), true);
    for (Patient patient :
        List.of(
            resident,
            new AccountHolder(asha()),
            new ResetPatient(asha()),
            new FormerResident(asha()))) {
      Patient amended = patient.amended(married);
      assertThat(amended).isInstanceOf(patient.getClass());
      assertThat(amended.id()).isEqualTo(patient.id());
      assertThat(amended.version()).isEqualTo(patient.version() + 1);
      assertThat(amended.details().identity()).isNotEqualTo(old.identity());
    }
  }
}
