package org.hearth.app.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.hearth.app.config.DataFolder;
import org.hearth.app.config.Environment;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.out.notification.Mailer;

/** The post that the environment names: a mail server, or else a folder. */
public final class ConfiguredMailer {
  private static final String USUAL_FOLDER = "hearth-mail";
  private static final String USUAL_FROM = "Hearth <no-reply@localhost>";

  private final Environment environment;
  private final Clock clock;
  private final Path folder;

  public ConfiguredMailer(Environment environment, Clock clock) {
    this(environment, clock, Path.of(USUAL_FOLDER));
  }

  /**
   * @param usual the folder for mail where the environment names none and no server
   */
  public ConfiguredMailer(Environment environment, Clock clock, Path usual) {
    this.environment = environment;
    this.clock = clock;
    this.folder = environment.text(Environment.MAIL_FOLDER).map(Path::of).orElse(usual);
  }

  /** Where mail is found, in words. */
  public String place() {
    return environment.text(Environment.SMTP_URL).isPresent()
        ? "the mails that the server of " + Environment.SMTP_URL + " delivers"
        : "the mails under " + folder;
  }

  /**
   * The post, ready to send.
   *
   * @throws CommandFailure where a variable cannot be read, or one that is needed is not set
   */
  public Mailer open() {
    return environment.text(Environment.SMTP_URL).map(this::server).orElseGet(this::folder);
  }

  private Mailer server(String address) {
    SmtpServer server =
        SmtpServer.of(
                address,
                environment.flag(Environment.SMTP_WITHOUT_TLS),
                environment.text(Environment.SMTP_USER),
                environment.text(Environment.SMTP_PASSWORD).orElse(""))
            .orElseThrow(
                () ->
                    CommandFailure.unusable(
                        Environment.SMTP_URL + " does not name a mail server.",
                        "Write it like smtp://mail.example:587 or smtps://mail.example:465, the"
                            + " user and the password in "
                            + Environment.SMTP_USER
                            + " and "
                            + Environment.SMTP_PASSWORD
                            + "."));
    String from =
        environment
            .text(Environment.MAIL_FROM)
            .orElseThrow(
                () ->
                    CommandFailure.unusable(
                        Environment.MAIL_FROM + " is not set.",
                        "Set it to the address that mail comes from, such as"
                            + " Hearth <no-reply@surgery.example>."));
    return new SmtpMailer(server, from(from), clock);
  }

  private Mailer folder() {
    if (isInData()) {
      throw CommandFailure.unusable(
          Environment.MAIL_FOLDER + " is in the folder of the data.",
          "Set it to a folder outside " + DataFolder.usual().path() + ".");
    }
    return new FolderMailer(
        folder, from(environment.text(Environment.MAIL_FROM).orElse(USUAL_FROM)), clock);
  }

  /** A folder that cannot be read is reported when it is written to. */
  private boolean isInData() {
    try {
      return DataFolder.usual().holds(folder);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static InternetAddress from(String text) {
    try {
      InternetAddress[] addresses = InternetAddress.parse(text, true);
      if (addresses.length == 1) {
        addresses[0].validate();
        return addresses[0];
      }
    } catch (AddressException unreadable) {
      // Reported below, as several addresses are.
    }
    throw CommandFailure.unusable(
        Environment.MAIL_FROM + " is not an e-mail address.",
        "Write it like Hearth <no-reply@surgery.example>.");
  }
}
