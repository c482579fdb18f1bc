package org.hearth.testkit.signin;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.contact.EmailAddress;

/** A mailer that puts each message into a mailbox, or fails where a test says so. */
public final class Mailboxes implements Mailer {
  private final List<EmailMessage> messages = new CopyOnWriteArrayList<>();
  private final Set<EmailAddress> unreachable = ConcurrentHashMap.newKeySet();

  @Override
  public void send(EmailMessage message) {
    if (unreachable.contains(message.to())) {
      throw new IllegalStateException("No such mailbox");
    }
    messages.add(message);
  }

  /** What came to an address, oldest first. */
  public List<EmailMessage> of(String email) {
    return messages.stream().filter(m -> m.to().text().equals(email)).toList();
  }

  public int size() {
    return messages.size();
  }

  public void close(String email) {
    unreachable.add(new EmailAddress(email));
  }

  public void reopen(String email) {
    unreachable.remove(new EmailAddress(email));
  }
}
