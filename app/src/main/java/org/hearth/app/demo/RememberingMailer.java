package org.hearth.app.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hearth.application.port.out.notification.Mailer;

/** Sends e-mails by another mailer, and remembers the last ones. */
public final class RememberingMailer implements Mailer {
  private static final int MOST = 50;

  private final Mailer mailer;
  private final Deque<EmailMessage> sent = new ArrayDeque<>();

  public RememberingMailer(Mailer mailer) {
    this.mailer = mailer;
  }

  @Override
  public void send(EmailMessage message) {
    mailer.send(message);
    synchronized (sent) {
      sent.addFirst(message);
      if (sent.size() > MOST) {
        sent.removeLast();
      }
    }
  }

  @Override
  public boolean check() {
    return mailer.check();
  }

  public List<EmailMessage> newestFirst() {
    synchronized (sent) {
      return List.copyOf(sent);
    }
  }
}
