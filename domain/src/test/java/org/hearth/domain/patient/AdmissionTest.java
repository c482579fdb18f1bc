package org.hearth.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.domain.Fixtures.ASHA;
import static org.hearth.domain.Fixtures.MILL_LANE;
import static org.hearth.domain.Fixtures.MOVED_IN;
import static org.hearth.domain.Fixtures.OAK_LODGE;
import static org.hearth.domain.Fixtures.WILLOW_HOUSE;
import static org.hearth.domain.Fixtures.asha;
import static org.hearth.domain.Fixtures.ashaInWillowHouse;
import static org.hearth.domain.Fixtures.link;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

class AdmissionTest {

  @Test
  void R10_a_patient_with_an_account_of_their_own_is_not_admitted() {
    assertThat(Admission.to(WILLOW_HOUSE, Optional.of(new AccountHolder(asha()))).getLeft())
        .isEqualTo(new Refusal.ResidentHasAccount());
  }

  @Test
  void R10_no_method_makes_a_dependent_of_an_account_that_was_not_reset() {
    assertThat(Stream.of(AccountHolder.class.getMethods()).map(Method::getReturnType))
        .doesNotContain(Resident.class);
  }

  @Test
  void R10_after_the_reset_the_same_account_becomes_the_dependents() {
    ResetPatient reset = new AccountHolder(asha()).reset();
    assertThat(Admission.to(WILLOW_HOUSE, Optional.of(reset)).get()).contains(reset);

    Resident resident = reset.admit(asha().details(), MILL_LANE, WILLOW_HOUSE, link(1), MOVED_IN);

    assertThat(resident.id()).isEqualTo(ASHA);
    assertThat(resident.number()).isEqualTo(asha().number());
    assertThat(resident.version()).isEqualTo(asha().version() + 2);
    assertThat(resident.practice()).isEqualTo(MILL_LANE);
    assertThat(resident.link()).isEqualTo(new PresentLink(link(1), ASHA, WILLOW_HOUSE, MOVED_IN));
  }

  @Test
  void R12_a_dependent_is_told_apart_from_another_homes() {
    Optional<Patient> known = Optional.of(ashaInWillowHouse());
    assertThat(Admission.to(WILLOW_HOUSE, known).getLeft())
        .isEqualTo(new Refusal.AlreadyRegistered());
    assertThat(Admission.to(OAK_LODGE, known).getLeft())
        .isEqualTo(new Refusal.ResidentOfAnotherCareHome());
  }

  @Test
  void R12_who_has_left_a_home_can_be_admitted_to_another() {
    FormerResident former = new FormerResident(asha());
    assertThat(Admission.to(OAK_LODGE, Optional.of(former)).get()).contains(former);
  }

  @Test
  void who_has_no_account_yet_is_admitted_with_a_new_one() {
    assertThat(Admission.to(WILLOW_HOUSE, Optional.empty()).get()).isEmpty();
  }
}
