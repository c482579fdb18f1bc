package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.ashasTwin;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.generator.PatientForms.chidi;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.util.List;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.domain.account.Account;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.junit.jupiter.api.Test;

/** Staff look for a patient in Patient Management. */
public interface SearchingPatientsStory extends HearthFactory {

  @Test
  default void R18_staff_find_their_own_practices_accounts_and_support_finds_any() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    for (PatientQuery query :
        List.of(
            new PatientQuery.ByEmail("ASHA@hearth.example"),
            new PatientQuery.ByNumber("999-100-0011"))) {
      assertThat(search(fixture, ANN, query)).containsExactly(asha);
      assertThat(search(fixture, SUE, query)).containsExactly(asha);
      refused(fixture.hearth().patients().search(BEN, query), "at-another-practice");
    }
    assertThat(search(fixture, ANN, new PatientQuery.ByEmail("office@willow-house.example")))
        .containsExactly(home);
    assertThat(search(fixture, BEN, new PatientQuery.ByNameAndBirth("Patel", "1941-10-22")))
        .isEmpty();
  }

  @Test
  default void a_care_home_is_found_by_its_name_at_the_practices_that_serve_it() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    PatientQuery query = new PatientQuery.ByHomeNameAndBirth("WILLOW house", "17/05/1975");
    assertThat(search(fixture, ANN, query)).containsExactly(home);
    assertThat(search(fixture, BEN, query)).isEmpty();
    assertThat(search(fixture, ANN, new PatientQuery.ByNameAndBirth("Willow House", "1975-05-17")))
        .isEmpty();
    refused(fixture.hearth().patients().search(SUE, query), "not-allowed");
    refused(
        fixture
            .hearth()
            .patients()
            .search(ANN, new PatientQuery.ByHomeNameAndBirth("", "1975-05-17")),
        "invalid");
  }

  @Test
  default void a_name_is_found_in_any_letter_case_and_with_any_apostrophe() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder bert = fixture.register(ANN, bert());
    AccountHolder chidi = fixture.register(ANN, chidi());
    assertThat(search(fixture, ANN, new PatientQuery.ByNameAndBirth("o'hara", "22/10/1941")))
        .containsExactly(bert);
    assertThat(search(fixture, ANN, new PatientQuery.ByNameAndBirth("O\u0301KONKWO", "1941-10-22")))
        .containsExactly(chidi);
    assertThat(search(fixture, ANN, new PatientQuery.ByNameAndBirth("O'Hara", "1941-10-23")))
        .isEmpty();
  }

  @Test
  default void a_name_is_found_however_it_is_written() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder bert = fixture.register(ANN, bert());
    AccountHolder chidi = fixture.register(ANN, chidi());
    for (String way :
        List.of(
            "O\u2018Hara",
            "O\u2019Hara",
            "O\u02bcHara",
            "O`Hara",
            "O\u00b4Hara",
            "OHara",
            "O  Hara")) {
      assertThat(search(fixture, ANN, new PatientQuery.ByNameAndBirth(way, "1941-10-22")))
          .containsExactly(bert);
    }
    for (String way :
        List.of("Okonkwo", "\u00f3konkwo", "OK\u00d6NKWO", "\u00a0O\u200bkonkwo", "O-konkwo")) {
      assertThat(search(fixture, ANN, new PatientQuery.ByNameAndBirth(way, "1941-10-22")))
          .containsExactly(chidi);
    }
  }

  @Test
  default void R19_each_record_that_a_search_shows_leaves_an_entry() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    AccountHolder twin = fixture.register(ANN, ashasTwin());
    assertThat(search(fixture, ANN, new PatientQuery.ByNameAndBirth("Patel", "1941-10-22")))
        .containsExactlyInAnyOrder(asha, twin);
    assertThat(fixture.trail(ANN, AuditAction.ACCOUNTS_SEARCHED))
        .extracting(AuditEntry::subject)
        .extracting(subject -> subject.orElseThrow())
        .containsExactlyInAnyOrder(asha.id(), twin.id());
  }

  @Test
  default void what_cannot_be_searched_for_is_refused() {
    HearthFixture fixture = HearthFixture.founded(this);
    assertThat(faulty(fixture, new PatientQuery.ByEmail("none"))).containsExactly("email");
    assertThat(faulty(fixture, new PatientQuery.ByNumber("123"))).containsExactly("number");
    assertThat(faulty(fixture, new PatientQuery.ByNameAndBirth("", "1950")))
        .containsExactlyInAnyOrder("familyName", "dateOfBirth");
  }

  private static List<Account> search(HearthFixture fixture, Actor actor, PatientQuery query) {
    return granted(fixture.hearth().patients().search(actor, query));
  }

  private static List<String> faulty(HearthFixture fixture, PatientQuery query) {
    return faultyFields(fixture.hearth().patients().search(ANN, query));
  }
}
