package org.hearth.app.config;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.adapter.jpa.FileKey;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.adapter.jpa.StorageTimeouts;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.out.Storage;

/** The storage that the environment names: PostgreSQL, or else an H2 file. */
final class ConfiguredStorage implements Supplier<Storage> {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  private final Environment environment;

  ConfiguredStorage(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Storage get() {
    Optional<String> url = environment.text(Environment.DATABASE_URL);
    Optional<String> key = environment.text(Environment.DATA_KEY);
    if (url.isPresent() && key.isPresent()) {
      throw CommandFailure.unusable(
          Environment.DATA_KEY + " is set, and so is " + Environment.DATABASE_URL + ".",
          "Leave the key unset: it is for the H2 file alone. PostgreSQL's disk is encrypted where"
              + " the server runs.");
    }
    Optional<FileKey> fileKey = key.map(ConfiguredStorage::fileKey);
    return url.map(this::onPostgres).orElseGet(() -> inFile(fileKey));
  }

  private static Storage inFile(Optional<FileKey> key) {
    DataFolder.usual().makePrivate();
    Path folder = DataFolder.usual().path();
    return key.map(given -> JpaStorage.openEmbedded(folder, given))
        .orElseGet(() -> JpaStorage.openEmbedded(folder));
  }

  private static FileKey fileKey(String text) {
    if (!FileKey.isUsable(text)) {
      throw CommandFailure.unusable(
          Environment.DATA_KEY
              + " is no key: it is shorter than "
              + FileKey.SHORTEST
              + " characters, or has blanks.",
          "Make one: openssl rand -hex 32. Keep it where the data is not; without it the data is"
              + " lost.");
    }
    return new FileKey(text);
  }

  private Storage onPostgres(String url) {
    if (!url.startsWith(POSTGRESQL) || !isAddress(url)) {
      throw CommandFailure.unusable(
          Environment.DATABASE_URL + " does not name a PostgreSQL database.",
          "Write it like jdbc:postgresql://localhost:5432/hearth, or leave it unset to use an H2"
              + " file under ./hearth-data.");
    }
    return JpaStorage.open(
        url,
        environment.text(Environment.DATABASE_USER).orElse(""),
        environment.text(Environment.DATABASE_PASSWORD).orElse(""),
        timeouts());
  }

  private StorageTimeouts timeouts() {
    StorageTimeouts standard = StorageTimeouts.STANDARD;
    Duration answer = environment.seconds(Environment.DATABASE_ANSWER, standard.answer());
    Duration longAnswer =
        environment.seconds(Environment.DATABASE_LONG_ANSWER, standard.longAnswer());
    if (answer.compareTo(StorageTimeouts.SHORTEST_ANSWER) < 0 || answer.compareTo(longAnswer) > 0) {
      throw CommandFailure.unusable(
          Environment.DATABASE_ANSWER + " is less than 2, or more than the long answer.",
          "Set it to 2 or more, and " + Environment.DATABASE_LONG_ANSWER + " to no less.");
    }
    return standard.withAnswers(answer, longAnswer);
  }

  /** Whether a driver takes it. */
  private static boolean isAddress(String url) {
    try {
      return DriverManager.getDriver(url) != null;
    } catch (SQLException unknown) {
      return false;
    }
  }
}
