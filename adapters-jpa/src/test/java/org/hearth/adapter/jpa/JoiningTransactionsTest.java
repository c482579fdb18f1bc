package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.sql.SQLException;
import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Hearth changes within a transaction of its host is part of the host's work. */
class JoiningTransactionsTest {
  @ParameterizedTest
  @EnumSource
  void what_the_host_commits_is_there_with_what_hearth_changed(Kind kind) throws SQLException {
    try (JoiningHost host = JoiningHost.on(kind)) {
      HearthFixture hearth = host.hearth();
      CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());

      host.commits(
          connection -> {
            JoiningHost.insert(connection);
            hearth.register(ANN, home, PatientForms.asha());
          });

      assertThat(host.holders()).containsExactly("theirs", "also theirs");
      assertThat(hearth.residents(ANN, home.id())).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_event_is_there_where_the_host_commits_and_not_otherwise(Kind kind) throws SQLException {
    try (JoiningHost host = JoiningHost.on(kind)) {
      EmbeddedHearth hearth =
          Hearth.builder(host.storage())
              .testNumbers(TestNumbers.ALLOWED)
              .events(event -> {})
              .build();

      host.rollsBack(connection -> hearth.patients().register(ANN, asha().form()));
      assertThat(hearth.events().deliverWaiting()).isZero();

      host.commits(connection -> hearth.patients().register(ANN, asha().form()));
      assertThat(hearth.events().deliverWaiting()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_the_host_rolls_back_takes_with_it_what_hearth_changed(Kind kind) throws SQLException {
    try (JoiningHost host = JoiningHost.on(kind)) {
      HearthFixture hearth = host.hearth();
      CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());

      host.rollsBack(
          connection -> {
            JoiningHost.insert(connection);
            hearth.register(ANN, home, PatientForms.asha());
            hearth.register(ANN, PatientForms.bert());
            assertThat(hearth.residents(ANN, home.id())).hasSize(1);
          });

      assertThat(host.holders()).containsExactly("theirs");
      assertThat(hearth.residents(ANN, home.id())).isEmpty();
      hearth.register(ANN, home, PatientForms.asha());
    }
  }

  /** PostgreSQL aborts a transaction at its first statement that fails. */
  @ParameterizedTest
  @EnumSource
  void r3_a_number_that_is_taken_leaves_the_host_free_to_commit(Kind kind) throws SQLException {
    try (JoiningHost host = JoiningHost.on(kind)) {
      HearthFixture hearth = host.hearth();
      hearth.register(ANN, PatientForms.asha());

      host.commits(
          connection -> {
            JoiningHost.insert(connection);
            hearth.register(ANN, PatientForms.bert());
            refused(
                hearth.hearth().patients().register(ANN, PatientForms.asha().form()),
                "number-in-use");
            hearth.register(ANN, PatientForms.chidi());
          });

      assertThat(host.holders()).containsExactly("theirs", "also theirs");
      refused(
          hearth.hearth().patients().register(ANN, PatientForms.bert().form()), "number-in-use");
      refused(
          hearth.hearth().patients().register(ANN, PatientForms.chidi().form()), "number-in-use");
    }
  }
}
