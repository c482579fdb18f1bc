package org.hearth.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.audit.AuditAction;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** {@link NoEntryIsLostStory} for those who sign in. */
public interface NoSignInIsLostStory extends StorageFactory {

  @Test
  default void a_guess_is_recorded_though_a_commit_was_refused() {
    Storage storage = new BusyStorage(emptyStorage());
    Authentication authentication = authentication(storage);

    assertThat(
            authentication
                .signIn()
                .signIn(
                    new Credentials("nobody@hearth.example", "guess", Optional.empty(), "here")))
        .isEmpty();

    assertThat(BusyStorage.actions(storage)).containsExactly(AuditAction.SIGN_IN_FAILED);
  }

  @Test
  default void an_issuers_account_that_is_turned_away_is_recorded_though_a_commit_was_refused() {
    Storage storage = new BusyStorage(emptyStorage());

    authentication(storage).signInWithOidc().turnAway("issuer");

    assertThat(BusyStorage.actions(storage)).containsExactly(AuditAction.SIGN_IN_FAILED);
  }

  private static Authentication authentication(Storage storage) {
    GuardedTrail given = GuardedTrail.on(storage);
    return Hearth.builder(storage)
        .settings(given.settings())
        .signIn(SignInSettings.standard(URI.create("http://localhost")))
        .passwordHasher(new CheapPasswords())
        .mailer(message -> {})
        .build()
        .authentication();
  }
}
