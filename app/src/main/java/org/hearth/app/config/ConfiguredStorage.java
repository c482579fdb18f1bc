package org.hearth.app.config;

import java.util.function.Supplier;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.storage.Storage;

/** The storage that the environment names: PostgreSQL, or else an H2 file. */
final class ConfiguredStorage implements Supplier<Storage> {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  private final Environment environment;

  ConfiguredStorage(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Storage get() {
    return environment
        .text(Environment.DATABASE_URL)
        .map(this::onPostgres)
        .orElseGet(() -> JpaStorage.openEmbedded(DataFolder.usual().path()));
  }

  private Storage onPostgres(String url) {
    if (!url.startsWith(POSTGRESQL)) {
      throw CommandFailure.unusable(
          Environment.DATABASE_URL + " does not name a PostgreSQL database.",
          "Write it like jdbc:postgresql://localhost:5432/hearth, or leave it unset to use an H2"
              + " file under ./hearth-data.");
    }
    return JpaStorage.open(
        url,
        environment.text(Environment.DATABASE_USER).orElse(""),
        environment.text(Environment.DATABASE_PASSWORD).orElse(""));
  }
}
