package org.hearth.app.server;

import org.hearth.app.config.DataFolder;
import org.hearth.app.mail.MailFailedException;
import org.hearth.app.terminal.Terminal;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.application.port.out.notification.Mailer;

/** Warns the operator of what does not work when the server starts; the server goes on. */
final class StartWarnings {
  private StartWarnings() {}

  static void warn(DataFolder folder, Terminal terminal) {
    if (!folder.makePrivate()) {
      terminal
          .err()
          .println(
              "Other users of this machine may read "
                  + folder.path()
                  + ". Make it this user's, on a file system that keeps permissions.");
    }
  }

  /**
   * Looks in the background: a mail server that does not answer takes half a minute.
   *
   * @return what looks, which has been started
   */
  static Thread warn(Storage storage, Mailer mailer, Terminal terminal) {
    if (terminal.out().checkError()) {
      terminal.err().println("Standard output cannot be written: no log is kept.");
    }
    Thread looking =
        new Thread(
            () -> {
              warnOfStorage(storage, terminal);
              warnOfMailer(mailer, terminal);
            },
            "hearth-start-check");
    looking.setDaemon(true);
    looking.start();
    return looking;
  }

  private static void warnOfStorage(Storage storage, Terminal terminal) {
    try {
      storage.verifyWritable();
    } catch (StorageUnavailableException failed) {
      terminal
          .err()
          .println(
              failed.getMessage()
                  + ": nothing can be changed, and signing in fails. Make sure that this user can"
                  + " write to it, and that its disk has room.");
    }
  }

  private static void warnOfMailer(Mailer mailer, Terminal terminal) {
    try {
      mailer.check();
    } catch (MailFailedException failed) {
      terminal.err().println(failed.getMessage() + ": e-mails are not sent. " + failed.nextStep());
    }
  }
}
