package org.hearth.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.ForwardingStorage;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.testkit.imports.ImportTrial;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** A commit that is refused by a concurrent change is tried again, so that its entry is kept. */
public interface NoEntryIsLostStory extends StorageFactory {

  @Test
  default void a_guess_is_recorded_though_a_commit_was_refused() {
    Storage storage = new Busy(emptyStorage());
    Authentication authentication = authentication(storage);

    assertThat(
            authentication
                .signIn()
                .signIn(
                    new Credentials("nobody@hearth.example", "guess", Optional.empty(), "here")))
        .isEmpty();

    assertThat(actions(storage)).containsExactly(AuditAction.SIGN_IN_FAILED);
  }

  @Test
  default void an_issuers_account_that_is_turned_away_is_recorded_though_a_commit_was_refused() {
    Storage storage = new Busy(emptyStorage());

    authentication(storage).signInWithOidc().turnAway("issuer");

    assertThat(actions(storage)).containsExactly(AuditAction.SIGN_IN_FAILED);
  }

  @Test
  default void an_import_is_recorded_though_commits_were_refused() {
    Storage storage = new Busy(emptyStorage());
    Actor staff = new Actor.PracticeStaff("Front desk", new OdsCode("Z99001"));

    assertThat(
            Hearth.on(storage)
                .imports()
                .plan(staff, ImportKind.CARE_HOMES, ImportTrial.file("nonsense\n1\n"), row -> {}))
        .isEmpty();

    assertThat(actions(storage))
        .containsExactly(AuditAction.IMPORT_PLANNED, AuditAction.IMPORT_PLANNED);
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

  private static List<AuditAction> actions(Storage storage) {
    return storage.auditTrail().entries(Optional.empty(), Page.first(10)).items().stream()
        .map(AuditEntry::action)
        .toList();
  }

  /** Refuses two commits of three, as one does that others get in the way of. */
  final class Busy extends ForwardingStorage {
    private final AtomicInteger commits = new AtomicInteger();

    Busy(Storage storage) {
      super(storage);
    }

    @Override
    public ChangeStore changes() {
      ChangeStore sound = super.changes();
      return (List<ChangeSet> changes) ->
          commits.getAndIncrement() % 3 < 2 ? new BitSet() : sound.commit(changes);
    }
  }
}
