package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.application.port.out.Page;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept whatever becomes of a transaction of the host, on a second connection. */
class OutlivingATransactionTest {
  @ParameterizedTest
  @EnumSource
  void r19_a_refused_access_and_a_reading_outlive_a_rollback(Kind kind) throws SQLException {
    try (JoiningHost host = JoiningHost.on(kind)) {
      HearthFixture hearth = host.hearth();
      CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());
      int before = host.trail(home).size();

      host.rollsBack(
          connection -> {
            refused(
                hearth.hearth().residents().list(BEN, home.id(), Page.first(10)),
                "care-home-not-found");
            hearth.residents(ANN, home.id());
          });

      assertThat(host.trail(home)).hasSize(before + 2);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL")
  void r19_a_refused_access_is_in_the_trail_after_a_transaction_that_only_reads(Kind kind)
      throws SQLException {
    try (JoiningHost host = JoiningHost.on(kind)) {
      HearthFixture hearth = host.hearth();
      CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());
      int before = host.trail(home).size();

      host.commits(
          connection -> {
            connection.createStatement().execute("SET TRANSACTION READ ONLY");
            refused(
                hearth.hearth().residents().list(BEN, home.id(), Page.first(10)),
                "care-home-not-found");
          });

      assertThat(host.trail(home)).hasSize(before + 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_pool_without_a_second_connection_is_told_in_words(Kind kind) throws SQLException {
    try (HostService service = HostService.on(kind, 2);
        HikariDataSource one = HostService.pool(service.url(), PostgresRoles.OWNER, 1);
        JoiningHost host = JoiningHost.through(service, one)) {
      HearthFixture hearth = host.hearth();
      CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());

      host.commits(
          connection -> {
            JoiningHost.insert(connection);
            UnusableDatabaseException starved =
                catchThrowableOfType(
                    UnusableDatabaseException.class,
                    () -> hearth.hearth().residents().list(BEN, home.id(), Page.first(10)));
            assertThat(starved.nextSteps().get(0)).contains("one connection more");
          });

      assertThat(host.holders()).containsExactly("theirs", "also theirs");
      hearth.register(ANN, home, PatientForms.asha());
    }
  }
}
