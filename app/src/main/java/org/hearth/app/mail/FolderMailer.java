package org.hearth.app.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.UUID;
import org.hearth.app.config.Environment;
import org.hearth.application.port.out.file.PrivateFiles;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;

/**
 * Puts messages into a folder, a file for each, which mail programs open. The links in them are
 * secret: only the folder's owner can read the files, and no file name contains an address.
 */
final class FolderMailer implements Mailer {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  /** More than a disk writes without taking room for it. */
  private static final int SOME_BYTES = 4_096;

  private final Path folder;
  private final MimeMessages messages;
  private final Clock clock;

  FolderMailer(Path folder, InternetAddress from, Clock clock) {
    this.folder = folder;
    this.messages = new MimeMessages(Session.getInstance(new Properties()), from, clock);
    this.clock = clock;
  }

  /** Written beside its place and moved there, so that a file is never half of one. */
  @Override
  public void send(EmailMessage message) {
    String name = TIME.format(clock.instant()) + "-" + UUID.randomUUID() + ".eml";
    try {
      Path part = newFile(name + ".part");
      try (OutputStream out = Files.newOutputStream(part)) {
        messages.of(message).writeTo(out);
      }
      Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | MessagingException failed) {
      throw failure("A message could not be written to the mail folder", failed);
    }
  }

  /** Writes a file and takes it away again: a disk may be full, too. */
  @Override
  public boolean check() {
    try {
      Path file = newFile("check-" + UUID.randomUUID() + ".part");
      try {
        Files.write(file, new byte[SOME_BYTES]);
      } finally {
        Files.delete(file);
      }
      return true;
    } catch (IOException failed) {
      throw failure("The mail folder cannot be written", failed);
    }
  }

  private Path newFile(String name) throws IOException {
    PrivateFiles.createFolders(folder);
    return PrivateFiles.createFile(folder.resolve(name));
  }

  private MailFailedException failure(String what, Exception failed) {
    return new MailFailedException(
        what,
        failed,
        "Make "
            + folder
            + " a folder that this user can write, on a disk with room, or name another in "
            + Environment.MAIL_FOLDER
            + "; e-mails wait and are then sent.");
  }
}
