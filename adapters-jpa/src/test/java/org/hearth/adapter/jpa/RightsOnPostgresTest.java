package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearth.adapter.jpa.PostgresRoles.OWNER;
import static org.hearth.adapter.jpa.PostgresRoles.admin;
import static org.hearth.adapter.jpa.PostgresRoles.assertOpens;
import static org.hearth.adapter.jpa.PostgresRoles.database;
import static org.hearth.adapter.jpa.PostgresRoles.in;
import static org.hearth.adapter.jpa.PostgresRoles.refused;
import static org.hearth.adapter.jpa.PostgresRoles.role;
import static org.hearth.adapter.jpa.PostgresRoles.statement;
import static org.hearth.adapter.jpa.PostgresRoles.url;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A right that a role lacks is told as the statement that grants it, and that statement does. */
@Tag("full")
class RightsOnPostgresTest {
  @Test
  void the_right_to_make_tables_is_told_as_the_grant_that_gives_it() throws SQLException {
    String name = database();
    String role = role();

    UnusableDatabaseException refused = refused(name, role);

    assertThat(refused.fault()).isEqualTo(DatabaseFault.MISSING_RIGHT);
    assertThat(statement(refused)).isEqualTo("GRANT CREATE ON SCHEMA public TO " + role + ";");
    in(name, statement(refused));
    assertOpens(name, role);
  }

  @Test
  void the_right_to_a_schema_is_told_as_the_grant_that_gives_it() throws SQLException {
    String name = database();
    String role = role();
    in(name, "REVOKE ALL ON SCHEMA public FROM PUBLIC");

    UnusableDatabaseException refused = refused(name, role);

    assertThat(statement(refused))
        .isEqualTo("GRANT USAGE, CREATE ON SCHEMA public TO " + role + ";");
    in(name, statement(refused));
    assertOpens(name, role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "SELECT", "SELECT, INSERT", "SELECT, INSERT, UPDATE", "INSERT, UPDATE"})
  void rights_on_tables_are_told_as_the_grant_that_gives_them(String granted) throws SQLException {
    String name = database();
    String role = role();
    JpaStorage.open(url(name), OWNER, OWNER).close();
    if (!granted.isEmpty()) {
      in(name, "GRANT " + granted + " ON ALL TABLES IN SCHEMA public TO " + role);
    }

    UnusableDatabaseException refused = refused(name, role);

    assertThat(statement(refused))
        .isEqualTo(
            "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + role + ";");
    in(name, statement(refused));
    assertOpens(name, role);
  }

  @Test
  void the_history_of_the_schema_need_only_be_read_and_strange_tables_not_at_all()
      throws SQLException {
    String name = database();
    String role = role();
    JpaStorage.open(url(name), OWNER, OWNER).close();
    in(name, "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + role);
    in(name, "REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM " + role);
    String other = role();
    in(name, "CREATE TABLE strange (id INT)");
    in(name, "ALTER TABLE strange OWNER TO " + other);

    assertOpens(name, role);
  }

  @Test
  void an_upgrade_by_another_than_the_owner_is_told_as_the_grant_that_makes_it_possible()
      throws SQLException {
    String name = database();
    String role = role();
    String owner = role();
    in(name, "GRANT CREATE ON SCHEMA public TO " + owner + ", " + role);
    JpaStorage.open(url(name), owner, OWNER).close();
    in(name, "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO " + role);

    UnusableDatabaseException refused =
        catchThrowableOfType(
            UnusableDatabaseException.class, () -> NextVersion.upgrade(url(name), role, OWNER));

    assertThat(statement(refused)).isEqualTo("GRANT " + owner + " TO " + role + ";");
    in(name, statement(refused));
    NextVersion.upgrade(url(name), role, OWNER);
  }

  @Test
  void the_right_to_connect_is_told_as_the_grant_that_gives_it() throws SQLException {
    String name = database();
    String role = role();
    admin("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");

    UnusableDatabaseException refused = refused(name, role);

    assertThat(statement(refused))
        .isEqualTo("GRANT CONNECT ON DATABASE " + name + " TO " + role + ";");
  }
}
