package org.hearth.adapter.jpa.internal.database;

/** Libraries that are the host's choice, and what each is needed for. */
public enum OptionalLibrary {
  POOL("com.zaxxer.hikari.HikariDataSource", "com.zaxxer:HikariCP", "pools connections by it"),
  FLYWAY(
      "org.flywaydb.core.Flyway", "org.flywaydb:flyway-core", "brings the schema up to date by it"),
  FLYWAY_ON_POSTGRESQL(
      "org.flywaydb.database.postgresql.PostgreSQLDatabaseType",
      "org.flywaydb:flyway-database-postgresql",
      "brings the schema on PostgreSQL up to date by it"),
  H2("org.h2.Driver", "com.h2database:h2", "keeps the embedded database in it"),
  POSTGRESQL("org.postgresql.Driver", "org.postgresql:postgresql", "reaches PostgreSQL by it");

  private final String type;
  private final String coordinates;
  private final String use;

  OptionalLibrary(String type, String coordinates, String use) {
    this.type = type;
    this.coordinates = coordinates;
    this.use = use;
  }

  /**
   * Makes sure that it is there.
   *
   * @throws IllegalStateException where it is missing, with its coordinates
   */
  void require() {
    if (!isThere()) {
      throw new IllegalStateException(
          "Hearth %s, and it is missing: add %s to the application".formatted(use, coordinates));
    }
  }

  boolean isThere() {
    try {
      Class.forName(type, false, OptionalLibrary.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException missing) {
      return false;
    }
  }
}
