package org.hearth.testkit.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.practice.OdsCode;
import org.hearth.testkit.story.SettableClock;

/** A storage with a trail that is sealed, and a clock that stands still. */
record GuardedTrail(Storage storage, SettableClock clock, Settings settings, SealKeys keys) {
  static final String PRACTICE = "Z99001";
  static final SealKeys KEY =
      SealKeys.parse("a key of at least thirty-two characters").orElseThrow();

  static GuardedTrail on(Storage storage) {
    SettableClock clock = new SettableClock(LocalDate.of(2026, 3, 30));
    return new GuardedTrail(
        storage,
        clock,
        new Settings(clock, Identifiers.timeOrdered(), TestNumbers.REFUSED),
        SealKeys.none());
  }

  GuardedTrail with(SealKeys other) {
    return new GuardedTrail(storage, clock, settings, other);
  }

  GuardedTrail with(SettableClock other) {
    return new GuardedTrail(
        storage, other, new Settings(other, Identifiers.timeOrdered(), TestNumbers.REFUSED), keys);
  }

  /** An entry by staff of the practice, which is not sealed yet. */
  AuditEntry read() {
    return kept(new Actor.PracticeStaff("Front desk", new OdsCode(PRACTICE)));
  }

  AuditEntry kept(Actor actor) {
    AuditEntry entry = entry(actor);
    assertKept(entry);
    return entry;
  }

  AuditEntry entry(Actor actor) {
    return new AuditEntry(
        settings.identifiers().next(),
        clock.instant(),
        actor,
        AuditAction.ACCOUNT_READ,
        Optional.of(new AccountId(new UUID(7, 7))),
        "read");
  }

  private void assertKept(AuditEntry entry) {
    if (!storage.changes().commit(ChangeSet.recorded(entry))) {
      throw new AssertionError("An entry is not kept");
    }
  }

  /** Entries by staff, each sealed by itself. */
  List<AuditEntry> sealed(int count) {
    List<AuditEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(read());
      seal();
    }
    return entries;
  }

  int seal() {
    return Hearth.builder(storage)
        .settings(settings)
        .sealKeys(keys)
        .build()
        .sealedTrail()
        .seal(Integer.MAX_VALUE);
  }

  TrailReport verified() {
    return verified(storage);
  }

  /** What a verification finds where the rows are those. */
  TrailReport verified(Storage altered) {
    return Hearth.builder(altered).settings(settings).sealKeys(keys).build().sealedTrail().verify();
  }
}
