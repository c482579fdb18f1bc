package org.hearth.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.application.Hearth;
import org.hearth.application.imports.ImportKind;
import org.hearth.application.signin.Credentials;
import org.hearth.application.signin.Entrance;
import org.hearth.application.signin.SignInSettings;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Changes;
import org.hearth.application.storage.ForwardingStorage;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Storage;
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
    Entrance entrance = entrance(storage);

    assertThat(
            entrance
                .signIn()
                .signIn(
                    new Credentials("nobody@hearth.example", "guess", Optional.empty(), "here")))
        .isEmpty();

    assertThat(actions(storage)).containsExactly(AuditAction.SIGN_IN_FAILED);
  }

  @Test
  default void an_issuers_account_that_is_turned_away_is_recorded_though_a_commit_was_refused() {
    Storage storage = new Busy(emptyStorage());

    entrance(storage).signInVouchedFor().turnAway("issuer");

    assertThat(actions(storage)).containsExactly(AuditAction.SIGN_IN_FAILED);
  }

  @Test
  default void an_import_is_recorded_though_commits_were_refused() {
    Storage storage = new Busy(emptyStorage());
    Actor staff = new Actor.PracticeStaff("Front desk", new OdsCode("Z99001"));

    assertThat(
            Hearth.on(storage)
                .planImport()
                .plan(staff, ImportKind.CARE_HOMES, ImportTrial.file("nonsense\n1\n"), row -> {}))
        .isEmpty();

    assertThat(actions(storage))
        .containsExactly(AuditAction.IMPORT_PLANNED, AuditAction.IMPORT_PLANNED);
  }

  private static Entrance entrance(Storage storage) {
    GuardedTrail given = GuardedTrail.on(storage);
    return Entrance.on(
        storage,
        given.settings(),
        SignInSettings.standard(URI.create("http://localhost")),
        new CheapPasswords(),
        message -> {});
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
    public Changes changes() {
      Changes sound = super.changes();
      return (List<Change> changes) ->
          commits.getAndIncrement() % 3 < 2 ? new BitSet() : sound.commit(changes);
    }
  }
}
