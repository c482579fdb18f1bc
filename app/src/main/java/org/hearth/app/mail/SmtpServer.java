package org.hearth.app.mail;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * A server that takes mail.
 *
 * @param tls whether the connection begins encrypted; otherwise it is encrypted before anything is
 *     sent
 * @param withoutTls whether messages may go to a server that cannot encrypt; a password never does
 * @param user empty where the server asks for none
 */
record SmtpServer(
    String host,
    int port,
    boolean tls,
    boolean withoutTls,
    Optional<String> user,
    String password) {
  private static final int USUAL_PORT = 25;
  private static final int USUAL_TLS_PORT = 465;
  private static final String LONGEST_CONNECT_MILLIS = "10000";
  private static final String LONGEST_ANSWER_MILLIS = "20000";

  /**
   * The server of {@code smtp://host:port} or {@code smtps://host:port}; empty where it is neither.
   */
  static Optional<SmtpServer> of(
      String address, boolean withoutTls, Optional<String> user, String password) {
    URI uri;
    try {
      uri = URI.create(address.strip());
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean tls = scheme.equals("smtps");
    if (uri.getHost() == null || uri.getUserInfo() != null || !(tls || scheme.equals("smtp"))) {
      return Optional.empty();
    }
    int usual = tls ? USUAL_TLS_PORT : USUAL_PORT;
    return Optional.of(
        new SmtpServer(
            uri.getHost(),
            uri.getPort() < 0 ? usual : uri.getPort(),
            tls,
            withoutTls,
            user,
            password));
  }

  String protocol() {
    return tls ? "smtps" : "smtp";
  }

  /** The properties for Jakarta Mail; no wait is longer than half a minute in total. */
  Properties properties() {
    String prefix = "mail." + protocol() + ".";
    Properties properties = new Properties();
    properties.setProperty(prefix + "host", host);
    properties.setProperty(prefix + "port", Integer.toString(port));
    properties.setProperty(prefix + "auth", Boolean.toString(user.isPresent()));
    properties.setProperty(prefix + "connectiontimeout", LONGEST_CONNECT_MILLIS);
    properties.setProperty(prefix + "timeout", LONGEST_ANSWER_MILLIS);
    properties.setProperty(prefix + "writetimeout", LONGEST_ANSWER_MILLIS);
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    if (!tls) {
      properties.setProperty(prefix + "starttls.enable", "true");
      // E-mails hold addresses and links that sign in.
      properties.setProperty(
          prefix + "starttls.required", Boolean.toString(!withoutTls || user.isPresent()));
    }
    return properties;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "SmtpServer[" + host + ":" + port + "]";
  }
}
