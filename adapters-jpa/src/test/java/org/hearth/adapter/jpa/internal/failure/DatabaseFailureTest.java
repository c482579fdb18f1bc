package org.hearth.adapter.jpa.internal.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailureTest {
  private static final String PERSONAL = "of 9990000018";

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"08000", "08001", "08003", "08006", "57P01", "57P02", "57P05", "25P03", "90121"})
  void a_change_on_a_connection_that_was_cut_is_unknown(String state) {
    SQLException cut = new SQLException(PERSONAL, state);

    assertThat(DatabaseFailure.ofChange(cut)).isInstanceOf(StorageOutcomeUnknownException.class);
    assertThat(DatabaseFailure.ofCommit(cut)).isInstanceOf(StorageOutcomeUnknownException.class);
    assertReported(DatabaseFailure.ofStatement(cut));
    assertReported(DatabaseFailure.ofLook(cut));
    assertThat(DatabaseFailure.isShared(DatabaseFailure.ofLook(cut))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"25006", "53100", "53200", "53300", "55P03", "57014", "58030", "XX000", "22021"})
  void a_change_that_the_database_refuses_is_not_kept(String state) {
    SQLException refused = new SQLException(PERSONAL, state);

    assertReported(DatabaseFailure.ofChange(refused));
    assertReported(DatabaseFailure.ofStatement(refused));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25006", "53100", "53300", "55P03", "57014", "58030"})
  void whoever_shares_a_statement_does_not_ask_an_overloaded_database_again_alone(String state) {
    assertThat(DatabaseFailure.isShared(DatabaseFailure.ofChange(new SQLException("", state))))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22021", "42601", "XX000"})
  void what_is_wrong_with_one_question_is_no_matter_of_the_others(String state) {
    assertThat(DatabaseFailure.isShared(DatabaseFailure.ofChange(new SQLException("", state))))
        .isFalse();
  }

  @Test
  void a_pool_without_a_free_connection_has_kept_nothing() {
    SQLException exhausted = new SQLTransientConnectionException(PERSONAL);

    assertReported(DatabaseFailure.ofLook(exhausted));
    assertReported(DatabaseFailure.ofStatement(new JDBCConnectionException(PERSONAL, exhausted)));
  }

  @Test
  void a_cause_without_an_sql_exception_is_told() {
    Exception timedOut = new IllegalStateException(PERSONAL, new SocketTimeoutException(PERSONAL));

    assertReported(DatabaseFailure.ofLook(timedOut));
    assertThat(DatabaseFailure.ofCommit(timedOut))
        .isInstanceOf(StorageOutcomeUnknownException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "40001", "40P01"})
  void a_conflict_is_no_failure(String state) {
    RuntimeException conflict = DatabaseFailure.ofChange(new SQLException(PERSONAL, state));

    assertThat(Conflicts.isConflict(conflict)).isTrue();
    assertThat(conflict).isNotInstanceOf(StorageUnavailableException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "40001"})
  void a_look_has_no_conflicts(String state) {
    assertReported(DatabaseFailure.ofLook(new SQLException(PERSONAL, state)));
  }

  private static void assertReported(RuntimeException reported) {
    assertThat(reported)
        .isInstanceOf(StorageUnavailableException.class)
        .isNotInstanceOf(StorageOutcomeUnknownException.class)
        .hasNoCause();
    assertThat(reported.getMessage()).doesNotContain(PERSONAL);
  }
}
