package org.hearth.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.hearth.app.config.Environment;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.contact.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingMailToAFolderTest {
  private static final EmailMessage MESSAGE =
      new EmailMessage(
          new EmailAddress("office@willow-house.example"), "Zoë’s link", "Here – it is.\n");

  @TempDir private Path place;

  @Test
  void each_message_is_a_file_that_mail_programs_open() throws Exception {
    post().send(MESSAGE);
    post().send(MESSAGE);

    List<Path> files = files();
    assertThat(files).hasSize(2);
    try (InputStream in = Files.newInputStream(files.get(0))) {
      MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
      assertThat(mail.getSubject()).isEqualTo("Zoë’s link");
      assertThat(mail.getAllRecipients()[0]).hasToString("office@willow-house.example");
      assertThat(mail.getContent().toString().strip()).isEqualTo("Here – it is.");
    }
  }

  @Test
  void nobody_but_the_owner_reads_them_and_no_name_tells_an_address() throws IOException {
    post().send(MESSAGE);

    Path file = files().get(0);
    assertThat(file.getFileName().toString()).endsWith(".eml").doesNotContain("office", "willow");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
  }

  @Test
  void a_folder_that_cannot_be_made_is_a_failure() throws IOException {
    Files.writeString(folder(), "a file in its place");

    assertThatThrownBy(() -> post().send(MESSAGE))
        .isInstanceOf(MailFailedException.class)
        .hasNoCause();
    assertThatThrownBy(() -> post().check())
        .isInstanceOfSatisfying(
            MailFailedException.class,
            failed ->
                assertThat(failed.nextStep()).contains(folder().toString(), "HEARTH_MAIL_FOLDER"))
        .hasMessageStartingWith("The mail folder cannot be written");
  }

  @Test
  void whether_it_can_be_written_is_found_out_without_a_message() throws IOException {
    assertThat(post().check()).isTrue();
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"hearth-data", "hearth-data/mail", "x/../hearth-data/a/b"})
  void letters_are_not_kept_in_the_folder_of_the_data(String name) {
    Environment environment = new Environment(Map.of(Environment.MAIL_FOLDER, name));

    assertThatThrownBy(() -> new ConfiguredMailer(environment, Clock.systemUTC()).open())
        .isInstanceOf(CommandFailure.class)
        .hasMessage("HEARTH_MAIL_FOLDER is in the folder of the data.");
  }

  private Path folder() {
    return place.resolve("mail");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.sorted().toList();
    }
  }

  private Mailer post() {
    Environment environment = new Environment(Map.of(Environment.MAIL_FOLDER, folder().toString()));
    return new ConfiguredMailer(environment, Clock.systemUTC()).open();
  }
}
