package org.hearth.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault.Kind;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** A change of the trail shows: what was changed, removed or put in, and where. */
public interface VerifyingTheTrailStory extends StorageFactory {

  @Test
  default void a_trail_that_nobody_altered_is_whole() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    assertThat(given.verified().isWhole()).isTrue();
    given.read();
    given.kept(new Actor.CareHomeStaff("Night shift", new AccountId(new UUID(1, 1))));
    given.kept(new Actor.Support("Support"));
    given.kept(new Actor.HearthSystem("sign-in"));
    given.kept(new Actor.PracticeStaff("Front desk", new OdsCode("Z99002")));

    assertThat(given.seal()).isEqualTo(5);
    given.read();

    TrailReport report = given.verified();
    assertThat(report.isWhole()).isTrue();
    assertThat(report.chains()).isEqualTo(5);
    assertThat(report.sealed()).isEqualTo(5);
    assertThat(report.unsealed()).isEqualTo(1);
    assertThat(given.seal()).isEqualTo(1);
    assertThat(given.seal()).isZero();
    assertThat(given.verified().unsealed()).isZero();
  }

  @Test
  default void an_entry_that_was_changed_is_found() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    List<AuditEntry> entries = given.sealed(3);

    for (AuditEntry changed : changesOf(entries.get(1))) {
      Storage altered = AlteredSeals.entries(given.storage(), rows -> replaced(rows, changed));
      assertThat(given.verified(altered).faults())
          .as("changed to %s by %s", changed, changed.actor().name())
          .containsExactly(fault(Kind.CHANGED, 2, changed));
    }
  }

  @Test
  default void an_entry_that_was_removed_is_found() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    List<AuditEntry> entries = given.sealed(3);

    for (int i = 0; i < entries.size(); i++) {
      AuditEntry gone = entries.get(i);
      Storage altered = AlteredSeals.entries(given.storage(), rows -> without(rows, gone));
      assertThat(given.verified(altered).faults())
          .containsExactly(fault(Kind.REMOVED, i + 1, gone));
    }
  }

  @Test
  default void an_entry_that_was_put_in_between_is_found() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    given.sealed(3);
    AuditEntry putIn = given.entry(new Actor.PracticeStaff("Forger", new OdsCode("Z99001")));
    long last = last(given);

    Storage altered =
        AlteredSeals.entries(
            given.storage(), rows -> with(without(rows, last), new NumberedEntry(last, putIn)));
    assertThat(given.verified(altered).faults()).containsExactly(fault(Kind.CHANGED, 3, putIn));

    Storage before =
        AlteredSeals.entries(given.storage(), rows -> with(rows, new NumberedEntry(0, putIn)));
    assertThat(given.verified(before).faults()).containsExactly(fault(Kind.PUT_IN, 0, putIn));
    Storage behind =
        AlteredSeals.entries(
            given.storage(), rows -> with(rows, new NumberedEntry(last + 5, putIn)));
    assertThat(given.verified(behind).isWhole())
        .as("an entry behind all others is one that is not sealed yet")
        .isTrue();
  }

  @Test
  default void an_entry_that_comes_later_than_it_says_is_found() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    AuditEntry late = given.entry(new Actor.PracticeStaff("Forger", new OdsCode("Z99001")));
    given.clock().pass(Duration.ofHours(1));
    given.sealed(2);
    assertThat(given.storage().changes().commit(ChangeSet.recorded(late))).isTrue();
    given.seal();

    assertThat(given.verified().faults()).containsExactly(fault(Kind.DATED_WRONGLY, 3, late));
  }

  @Test
  default void entries_that_waited_for_long_are_dated_rightly() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    List<AuditEntry> waiting = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      waiting.add(given.entry(new Actor.PracticeStaff("Front desk", new OdsCode("Z99001"))));
    }
    assertThat(given.storage().changes().commit(ChangeSet.recorded(waiting))).isTrue();
    given.clock().pass(Duration.ofHours(2));

    assertThat(given.seal()).isEqualTo(1_500);
    assertThat(given.verified().faults()).isEmpty();
  }

  private static List<AuditEntry> changesOf(AuditEntry e) {
    Actor other = new Actor.PracticeStaff("Front desk.", new OdsCode("Z99001"));
    AccountId subject = new AccountId(new UUID(7, 8));
    return List.of(
        new AuditEntry(e.id(), e.at(), other, e.action(), e.subject(), e.reason()),
        new AuditEntry(
            e.id(), e.at().plusMillis(1), e.actor(), e.action(), e.subject(), e.reason()),
        e.on(Optional.of(subject)),
        e.on(Optional.empty()),
        new AuditEntry(e.id(), e.at(), e.actor(), e.action(), e.subject(), "red"),
        new AuditEntry(
            e.id(), e.at(), e.actor(), AuditAction.ACCOUNT_FOUND, e.subject(), e.reason()));
  }

  private static TrailFault fault(Kind kind, long sequence, AuditEntry entry) {
    return new TrailFault(kind, GuardedTrail.PRACTICE, sequence, Optional.of(entry.at()));
  }

  private static long last(GuardedTrail given) {
    return given.storage().auditTrail().seals().last().orElseThrow().sealedTo();
  }

  private static List<NumberedEntry> replaced(List<NumberedEntry> rows, AuditEntry changed) {
    return rows.stream()
        .map(
            row ->
                row.entry().id().equals(changed.id())
                    ? new NumberedEntry(row.number(), changed)
                    : row)
        .toList();
  }

  private static List<NumberedEntry> without(List<NumberedEntry> rows, AuditEntry gone) {
    return rows.stream().filter(row -> !row.entry().equals(gone)).toList();
  }

  private static List<NumberedEntry> without(List<NumberedEntry> rows, long number) {
    return rows.stream().filter(row -> row.number() != number).toList();
  }

  private static List<NumberedEntry> with(List<NumberedEntry> rows, NumberedEntry more) {
    List<NumberedEntry> all = new ArrayList<>(rows);
    all.add(more);
    all.sort(Comparator.comparingLong(NumberedEntry::number));
    return all;
  }
}
