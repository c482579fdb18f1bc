package org.hearth.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.app.config.DataFolder;
import org.hearth.app.config.Environment;
import org.hearth.app.mail.ConfiguredMailer;
import org.hearth.app.terminal.ScriptedTerminal;
import org.hearth.application.port.out.Storage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warnings at the start: what will not work, in a line with what to do. */
class WarningsAtTheStartTest {
  @TempDir private Path folder;

  private final Map<String, String> variables = new HashMap<>();

  @BeforeEach
  void chooseFolder() {
    variables.put(Environment.MAIL_FOLDER, folder.resolve("mail").toString());
  }

  @Test
  void where_all_works_nothing_is_told() throws Exception {
    assertThat(warned(new InMemoryStorage(), ScriptedTerminal.unattended())).isEmpty();
  }

  @Test
  void a_mail_folder_that_cannot_be_made_is_told() throws Exception {
    Path file = Files.createFile(folder.resolve("afile"));
    variables.put(Environment.MAIL_FOLDER, file.resolve("mail").toString());

    assertThat(warned(new InMemoryStorage(), ScriptedTerminal.unattended()))
        .startsWith("The mail folder cannot be written")
        .contains(file.toString(), Environment.MAIL_FOLDER)
        .hasLineCount(1);
  }

  @Test
  void a_mail_server_that_cannot_be_reached_is_told() throws Exception {
    variables.put(Environment.SMTP_URL, "smtp://localhost:1");
    variables.put(Environment.MAIL_FROM, "no-reply@hearth.example");

    assertThat(warned(new InMemoryStorage(), ScriptedTerminal.unattended()))
        .startsWith("The mail server cannot be used")
        .contains(Environment.SMTP_URL)
        .hasLineCount(1);
  }

  @Test
  void a_database_that_takes_no_changes_is_told() throws Exception {
    JpaStorage.openEmbedded(folder.resolve("data")).close();
    String readOnly =
        "jdbc:h2:file:%s;ACCESS_MODE_DATA=r;%s"
            .formatted(
                folder.resolve("data").resolve("hearth").toAbsolutePath(), JpaStorage.h2Dialect());

    try (Storage storage = JpaStorage.open(readOnly, "sa", "")) {
      assertThat(warned(storage, ScriptedTerminal.unattended()))
          .startsWith("The database takes no changes")
          .hasLineCount(1);
    }
  }

  @Test
  void a_folder_that_others_may_read_is_told() throws Exception {
    ScriptedTerminal terminal = ScriptedTerminal.unattended();
    StartWarnings.warn(new DataFolder(folder.resolve("none")), terminal);
    StartWarnings.warn(new DataFolder(folder), terminal);
    assertThat(terminal.warned()).isEmpty();

    // A file system without permissions.
    try (FileSystem zip =
        FileSystems.newFileSystem(folder.resolve("files.zip"), Map.of("create", "true"))) {
      Path data = Files.createDirectory(zip.getPath("/hearth-data"));

      StartWarnings.warn(new DataFolder(data), terminal);
    }

    assertThat(terminal.warned()).startsWith("Other users of this machine may read /hearth-data.");
  }

  @Test
  void output_that_goes_nowhere_is_told() throws Exception {
    ScriptedTerminal deaf = ScriptedTerminal.deaf("");
    deaf.out().println("Hearth answers");

    assertThat(warned(new InMemoryStorage(), deaf)).contains("Standard output cannot be written");
  }

  private String warned(Storage storage, ScriptedTerminal terminal)
      throws InterruptedException, IOException {
    ConfiguredMailer post = new ConfiguredMailer(new Environment(variables), Clock.systemUTC());
    StartWarnings.warn(storage, post.open(), terminal).join();
    return terminal.warned();
  }
}
