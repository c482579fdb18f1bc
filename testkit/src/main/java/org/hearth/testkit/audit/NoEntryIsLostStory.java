package org.hearth.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.practice.OdsCode;
import org.hearth.testkit.imports.ImportTrial;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** A commit that is refused by a concurrent change is tried again, so that its entry is kept. */
public interface NoEntryIsLostStory extends StorageFactory {

  @Test
  default void an_import_is_recorded_though_commits_were_refused() {
    Storage storage = new BusyStorage(emptyStorage());
    Actor staff = new Actor.PracticeStaff("Front desk", new OdsCode("Z99001"));

    assertThat(
            Hearth.on(storage)
                .imports()
                .plan(staff, ImportKind.CARE_HOMES, ImportTrial.file("nonsense\n1\n"), row -> {}))
        .isEmpty();

    assertThat(BusyStorage.actions(storage))
        .containsExactly(AuditAction.IMPORT_PLANNED, AuditAction.IMPORT_PLANNED);
  }
}
