package org.hearth.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.app.config.Environment;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.contact.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoken to a real mail server, which the test starts. */
class SendingMailBySmtpTest {
  private static final String OFFICE = "office@willow-house.example";
  private static final EmailMessage MESSAGE =
      new EmailMessage(
          new EmailAddress(OFFICE), "Wählen Sie – choose", "Zoë’s link:\n\nhttps://x\n");

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
  private final Map<String, String> variables = new HashMap<>();

  @BeforeEach
  void start() {
    server.start();
    variables.put(Environment.SMTP_URL, "smtp://localhost:" + server.getSmtp().getPort());
    variables.put(Environment.MAIL_FROM, "Hearth <no-reply@hearth.example>");
    variables.put(Environment.SMTP_WITHOUT_TLS, "true");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_message_arrives_as_it_was_written() throws Exception {
    post().send(MESSAGE);

    assertThat(server.getReceivedMessages()).hasSize(1);
    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress(OFFICE));
    assertThat(mail.getFrom())
        .containsExactly(new InternetAddress("Hearth <no-reply@hearth.example>"));
    assertThat(mail.getSubject()).isEqualTo(MESSAGE.subject());
    assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(mail.getContent().toString().replace("\r\n", "\n").strip())
        .isEqualTo(MESSAGE.text().strip());
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void a_server_that_does_not_answer_is_told_without_the_address() {
    Mailer post = post();
    server.stop();

    assertThatThrownBy(() -> post.send(MESSAGE))
        .isInstanceOf(MailFailedException.class)
        .hasMessageNotContaining("@")
        .hasNoCause();
  }

  @Test
  void a_password_is_not_sent_where_others_could_read_it() {
    server.setUser("hearth", "hearth", "secret");
    variables.put(Environment.SMTP_USER, "hearth");
    variables.put(Environment.SMTP_PASSWORD, "secret");

    assertThatThrownBy(() -> post().send(MESSAGE)).isInstanceOf(MailFailedException.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void without_tls_nothing_is_sent_unless_that_is_asked_for() {
    variables.remove(Environment.SMTP_WITHOUT_TLS);

    assertThatThrownBy(() -> post().send(MESSAGE)).isInstanceOf(MailFailedException.class);
    assertThatThrownBy(() -> post().check())
        .isInstanceOfSatisfying(
            MailFailedException.class,
            failed -> assertThat(failed.nextStep()).contains("TLS", "HEARTH_SMTP_WITHOUT_TLS"));
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void whether_it_can_be_used_is_found_out_without_a_message() {
    assertThat(post().check()).isTrue();
    assertThat(server.getReceivedMessages()).isEmpty();

    server.stop();

    assertThatThrownBy(() -> post().check())
        .isInstanceOf(MailFailedException.class)
        .hasMessageStartingWith("The mail server cannot be used");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:25",
        "http://localhost",
        "smtp://",
        "smtp://u:p@localhost",
        "smtp:// x"
      })
  void what_names_no_mail_server_is_unusable(String address) {
    variables.put(Environment.SMTP_URL, address);

    assertThatThrownBy(this::post)
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining(Environment.SMTP_URL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "a@x.example, b@x.example", "<"})
  void mail_comes_from_one_address(String from) {
    variables.put(Environment.MAIL_FROM, from);

    assertThatThrownBy(this::post)
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining(Environment.MAIL_FROM);
  }

  @Test
  void ports_are_the_usual_ones_unless_they_are_named() {
    assertThat(SmtpServer.of("smtps://mail.example", false, Optional.empty(), ""))
        .map(SmtpServer::port)
        .contains(465);
    assertThat(SmtpServer.of("smtp://mail.example", false, Optional.empty(), ""))
        .map(SmtpServer::port)
        .contains(25);
  }

  private Mailer post() {
    return new ConfiguredMailer(new Environment(variables), Clock.systemUTC()).open();
  }
}
