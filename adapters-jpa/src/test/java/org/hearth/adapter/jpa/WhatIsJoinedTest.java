package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.testkit.story.HearthFixture.ANN;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.application.Hearth;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which transactions and connections a storage takes. */
class WhatIsJoinedTest {
  private final HostTransactions.OfThreads transactions = HostTransactions.ofThreads();

  @ParameterizedTest
  @EnumSource
  void a_storage_is_not_built_within_a_transaction(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        Connection connection = host.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try (HostTransactions.OfThreads.Joined joined = transactions.join(connection)) {
        assertThat(joined).isNotNull();
        assertThatThrownBy(() -> JoiningHost.storage(host.dataSource(), transactions))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("outside");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_connection_that_commits_each_statement_is_not_joined(Kind kind) throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        Connection connection = host.dataSource().getConnection()) {
      assertThatThrownBy(() -> transactions.join(connection))
          .isInstanceOf(IllegalStateException.class);
      connection.setAutoCommit(false);
      try (HostTransactions.OfThreads.Joined joined = transactions.join(connection)) {
        assertThat(joined).isNotNull();
        assertThatThrownBy(() -> transactions.join(connection))
            .isInstanceOf(IllegalStateException.class);
      }
      assertThat(transactions.isActive()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_pool_that_switches_auto_commit_off_serves_a_storage_with_transactions(Kind kind)
      throws SQLException {
    try (HostService host = HostService.on(kind, 2);
        HikariDataSource off = HostService.pool(host.url(), PostgresRoles.OWNER, 2)) {
      off.setAutoCommit(false);
      try (JpaStorage storage =
          JpaStorage.builder().dataSource(off).transactions(transactions).build()) {
        HearthFixture hearth = HearthFixture.founded(settings -> Hearth.on(storage, settings));
        CareHomeAccount home = hearth.open(ANN, CareHomeForms.willowHouse());
        hearth.register(ANN, home, PatientForms.asha());
        assertThat(hearth.account(home.id())).isEqualTo(home);
        storage.verifyWritable();
      }
      assertThat(host.column("SELECT count(*) FROM hearth.account")).containsExactly("2");
    }
  }
}
