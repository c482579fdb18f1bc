package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.patient.Room;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A home's residents have rooms, which are of the home in which they live. */
public interface RoomOfAResidentStory extends HearthFactory {

  @Test
  default void a_resident_is_registered_with_a_room_and_listed_with_it() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident asha = fixture.register(ANN, home, asha().room(" 12A\u00a0"));
    Resident bert = fixture.register(ANN, home, bert().room(" "));
    assertThat(asha.details().room()).contains(new Room("12A"));
    assertThat(bert.details().room()).isEmpty();
    assertThat(fixture.account(asha.id())).isEqualTo(asha);
    assertThat(fixture.residents(ANN, home.id())).containsExactlyInAnyOrder(asha, bert);
    assertThat(fixture.residents(HearthFixture.onShiftAt(home), home.id())).contains(asha);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rose on the first floor", "1\u202e2", "1\u00002", "1\ufffd"})
  default void a_room_that_is_too_long_or_illegible_is_a_fault_of_its_field(String room) {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    assertThat(
            faultyFields(
                fixture
                    .hearth()
                    .residents()
                    .register(ANN, home.id(), asha().room(room).postcode("M24").form())))
        .containsExactly("postcode", "room");
    Resident bert = fixture.register(ANN, home, bert());
    assertThat(faultyFields(amend(fixture, bert.id(), room))).containsExactly("room");
    assertThat(fixture.residents(ANN, home.id())).containsExactly(bert);
  }

  @Test
  default void a_room_is_amended_and_stays_where_nothing_is_said_of_it() {
    HearthFixture fixture = HearthFixture.founded(this);
    Resident asha = fixture.register(ANN, fixture.open(ANN, willowHouse()), asha());
    Patient moved = (Patient) granted(amend(fixture, asha.id(), "Rose"));
    assertThat(moved.details()).isEqualTo(asha.details().inRoom(Optional.of(new Room("Rose"))));
    assertThat(moved.version()).isEqualTo(asha.version() + 1);
    assertThat(fixture.account(asha.id())).isEqualTo(moved);
    Patient stays =
        (Patient)
            granted(
                fixture
                    .hearth()
                    .patients()
                    .amend(
                        ANN,
                        asha.id(),
                        OptionalLong.empty(),
                        DetailsForm.contact(null, "M1 1AE", null, null),
                        "asked by the home"));
    assertThat(stays.details().room()).contains(new Room("Rose"));
    assertThat(fixture.trail(ANN, AuditAction.CONTACT_AMENDED))
        .extracting(AuditEntry::reason)
        .containsExactly(
            "asked by the home; changed: room", "asked by the home; changed: postcode");
  }

  @Test
  default void a_move_to_another_home_clears_the_room() {
    HearthFixture fixture = HearthFixture.founded(this);
    Resident asha = fixture.register(ANN, fixture.open(ANN, willowHouse()), asha().room("12A"));
    CareHomeAccount other = fixture.open(ANN, elmCourt());
    Resident moved = granted(fixture.hearth().residents().move(ANN, asha.id(), other.id()));
    assertThat(moved.details()).isEqualTo(asha.details().inRoom(Optional.empty()));
    assertThat(fixture.residents(ANN, other.id())).containsExactly(moved);
  }

  @ParameterizedTest
  @EnumSource
  default void the_end_of_the_dependency_clears_the_room(EndReason reason) {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident asha = fixture.register(ANN, home, asha().room("12A"));
    Patient left =
        granted(fixture.hearth().residents().end(ANN, asha.id(), reason, HearthFixture.TODAY));
    assertThat(left.details()).isEqualTo(asha.details().inRoom(Optional.empty()));
    assertThat(fixture.account(asha.id())).isEqualTo(left);
    if (reason == EndReason.LEFT) {
      Resident back = fixture.register(ANN, home, asha().room("7"));
      assertThat(back.details().room()).contains(new Room("7"));
    }
  }

  @Test
  default void support_moves_an_account_to_another_practice_without_the_room() {
    HearthFixture fixture = HearthFixture.founded(this);
    Resident asha = fixture.register(ANN, fixture.open(ANN, willowHouse()), asha().room("12A"));
    Patient moved =
        granted(
            fixture
                .hearth()
                .support()
                .transfer(SUE, asha.id(), HearthFixture.MILL_LANE, "moved, by letter"));
    assertThat(moved.details()).isEqualTo(asha.details().inRoom(Optional.empty()));
    assertThat(fixture.account(asha.id())).isEqualTo(moved);
  }

  @Test
  default void an_account_that_is_no_residents_has_no_room() {
    HearthFixture fixture = HearthFixture.founded(this);
    assertThat(faultyFields(fixture.hearth().patients().register(ANN, asha().room("12A").form())))
        .containsExactly("room");
    Account patient = fixture.register(ANN, asha().room(""));
    Account home = fixture.open(ANN, willowHouse());
    for (Account account : new Account[] {patient, home}) {
      assertThat(faultyFields(amend(fixture, account.id(), "12A"))).containsExactly("room");
      assertThat(fixture.account(account.id())).isEqualTo(account);
    }
  }

  private static Either<Refusal, Account> amend(
      HearthFixture fixture, AccountId account, @Nullable String room) {
    return fixture
        .hearth()
        .patients()
        .amend(
            ANN,
            account,
            OptionalLong.empty(),
            new DetailsForm(null, null, null, null, null, null, null, null, room),
            "asked by the home");
  }
}
