package org.hearth.adapter.http.server.internal.page.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;

/**
 * An e-mail as a page shows it.
 *
 * @param parts of the text, in their order; links are parts of their own
 */
public record ShownEmail(String to, String subject, List<Part> parts) {
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  static ShownEmail of(EmailMessage message) {
    return new ShownEmail(message.to().text(), message.subject(), parts(message.text()));
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    int end = 0;
    while (link.find()) {
      parts.add(new Part(text.substring(end, link.start()), false));
      parts.add(new Part(link.group(), true));
      end = link.end();
    }
    parts.add(new Part(text.substring(end), false));
    return parts;
  }

  /** A piece of the text. */
  public record Part(String text, boolean isLink) {
    /** Masked: it may be a secret link. */
    @Override
    public String toString() {
      return "Part[***]";
    }
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "ShownEmail[***]";
  }
}
