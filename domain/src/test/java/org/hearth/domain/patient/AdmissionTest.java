package org.hearth.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.domain.Fixtures.ASHA;
import static org.hearth.domain.Fixtures.LIME_STREET;
import static org.hearth.domain.Fixtures.MILL_LANE;
import static org.hearth.domain.Fixtures.MOVED_IN;
import static org.hearth.domain.Fixtures.OAK_LODGE;
import static org.hearth.domain.Fixtures.WILLOW_HOUSE;
import static org.hearth.domain.Fixtures.asha;
import static org.hearth.domain.Fixtures.ashaInWillowHouse;
import static org.hearth.domain.Fixtures.link;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final PhoneNumber OTHER_PHONE = new PhoneNumber("+441614960001");

  @Test
  void R10_a_patient_with_an_account_of_their_own_is_not_admitted() {
    assertThat(Admission.to(WILLOW_HOUSE, new AccountHolder(asha()), wanted(asha())).getLeft())
        .isEqualTo(new CareHomeRefusal.ResidentHasAccount());
  }

  @Test
  void R10_no_method_makes_a_dependent_of_an_account_that_was_not_reset() {
    assertThat(Stream.of(AccountHolder.class.getMethods()).map(Method::getReturnType))
        .doesNotContain(Resident.class);
  }

  @Test
  void R10_after_the_reset_the_same_account_becomes_the_dependents() {
    ResetPatient reset = new AccountHolder(asha()).reset();
    assertThat(Admission.to(WILLOW_HOUSE, reset, wanted(asha())).get()).isEqualTo(reset);

    Resident resident = reset.admit(asha().details(), MILL_LANE, WILLOW_HOUSE, link(1), MOVED_IN);

    assertThat(resident.id()).isEqualTo(ASHA);
    assertThat(resident.number()).isEqualTo(asha().number());
    assertThat(resident.version()).isEqualTo(asha().version() + 2);
    assertThat(resident.practice()).isEqualTo(MILL_LANE);
    assertThat(resident.link()).isEqualTo(new PresentLink(link(1), ASHA, WILLOW_HOUSE, MOVED_IN));
  }

  @Test
  void R12_a_dependent_is_told_apart_from_another_homes() {
    Patient known = ashaInWillowHouse();
    assertThat(Admission.to(WILLOW_HOUSE, known, wanted(asha())).getLeft())
        .isEqualTo(new AccountRefusal.AlreadyRegistered(Holder.PATIENT, Optional.of(List.of())));
    assertThat(Admission.to(OAK_LODGE, known, wanted(asha())).getLeft())
        .isEqualTo(new CareHomeRefusal.ResidentOfAnotherCareHome());
  }

  @Test
  void R12_the_practice_of_a_dependent_is_told_which_fields_differ_and_no_other_is() {
    PatientDetails old = asha().details();
    PatientDetails given =
        new PatientDetails(
            PersonName.of("Ash", "Patel"),
            old.dateOfBirth(),
            new ContactDetails(old.contact().address(), new Postcode("M1 1AE"), OTHER_PHONE),
            Optional.empty(),
            false);
    assertThat(differing(given, LIME_STREET))
        .contains(List.of("givenName", "postcode", "phone", "email", "housebound"));
    assertThat(differing(given, MILL_LANE)).isEmpty();
  }

  private static Optional<List<String>> differing(PatientDetails given, OdsCode practice) {
    Refusal refusal =
        Admission.to(
                WILLOW_HOUSE,
                ashaInWillowHouse(),
                new Registration(given, practice, SamePersonConfirmation.NOT_GIVEN))
            .getLeft();
    return ((AccountRefusal.AlreadyRegistered) refusal).differing();
  }

  @Test
  void R12_who_has_left_a_home_can_be_admitted_to_another() {
    FormerResident former = new FormerResident(asha());
    assertThat(Admission.to(OAK_LODGE, former, wanted(asha())).get()).isEqualTo(former);
  }

  private static Registration wanted(PatientRecord record) {
    return new Registration(record.details(), LIME_STREET, SamePersonConfirmation.NOT_GIVEN);
  }
}
