package org.hearth.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.HearthBuilder;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.notification.NotificationOutbox.PendingNotification;
import org.hearth.domain.account.AccountId;
import org.junit.jupiter.api.Test;

/** A host whose users sign in elsewhere chooses that no e-mail is kept in its tables. */
class HostWithoutSignInTest {
  private final Storage storage = new InMemoryStorage();

  @Test
  void no_email_is_kept_for_a_host_without_sign_in() {
    live(Hearth.builder(storage).withoutSignIn().build());

    assertThat(waiting()).isEmpty();
  }

  @Test
  void with_sign_in_emails_wait_to_be_sent() {
    live(Hearth.builder(storage).build());

    assertThat(waiting()).isPresent();
  }

  @Test
  void sign_in_is_refused_in_words() {
    HearthBuilder both =
        Hearth.builder(storage)
            .withoutSignIn()
            .signIn(SignInSettings.standard(URI.create("http://localhost")));

    assertThatIllegalStateException()
        .isThrownBy(both::build)
        .withMessageContaining("withoutSignIn");
  }

  private static void live(EmbeddedHearth hearth) {
    AccountId home = granted(hearth.careHomes().open(ANN, willowHouse().form())).id();
    granted(
        hearth
            .patients()
            .amend(
                ANN,
                home,
                OptionalLong.empty(),
                DetailsForm.contact(null, null, null, "other@hearth.example"),
                "asked"));
  }

  private Optional<PendingNotification> waiting() {
    Instant later = Instant.now().plus(1, ChronoUnit.DAYS);
    return storage.signIn().orElseThrow().notifications().claim(later, later);
  }
}
