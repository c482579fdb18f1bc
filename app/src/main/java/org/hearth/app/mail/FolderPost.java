package org.hearth.app.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.UUID;
import org.hearth.application.signin.Message;
import org.hearth.application.signin.Post;

/**
 * Puts messages into a folder, a file for each, which mail programs open. The links in them are
 * secret, so that nobody but the folder's owner reads them, and no name tells an address.
 */
final class FolderPost implements Post {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Mails mails;
  private final Clock clock;

  FolderPost(Path folder, InternetAddress from, Clock clock) {
    this.folder = folder;
    this.mails = new Mails(Session.getInstance(new Properties()), from, clock);
    this.clock = clock;
  }

  /** Written beside its place and moved there, so that a file is never half of one. */
  @Override
  public void send(Message message) {
    String name = TIME.format(clock.instant()) + "-" + UUID.randomUUID() + ".eml";
    try {
      Files.createDirectories(folder, ownersOnly("rwx------"));
      Path part = Files.createFile(folder.resolve(name + ".part"), ownersOnly("rw-------"));
      try (OutputStream out = Files.newOutputStream(part)) {
        mails.of(message).writeTo(out);
      }
      Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | MessagingException failed) {
      throw new MailFailedException("A message could not be written to the mail folder", failed);
    }
  }

  private FileAttribute<?>[] ownersOnly(String permissions) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
