package org.hearth.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault;
import org.hearth.application.port.in.audit.SealedTrail.TrailReport.TrailFault.Kind;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.audit.AuditSeals.NumberedEntry;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/**
 * The oldest part of the trail is deleted with its seals, and a verification knows it from others.
 */
public interface ForgettingTheTrailStory extends StorageFactory {
  Actor RETENTION = new Actor.HearthSystem("retention");
  Actor OTHERS = new Actor.PracticeStaff("Front desk", new OdsCode("Z99002"));

  @Test
  default void a_trail_whose_oldest_entries_were_deleted_is_whole() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    List<AuditEntry> old = given.sealed(3);
    given.kept(OTHERS);
    given.seal();
    given.clock().passDays(400);
    List<AuditEntry> young = given.sealed(2);

    assertThat(forget(given, 400)).as("the moment itself is not before").isZero();
    assertThat(forget(given, 399)).isEqualTo(4);
    assertThat(forget(given, 399)).as("again").isZero();

    assertThat(entries(given)).doesNotContainAnyElementsOf(old).containsAll(young).hasSize(3);
    TrailReport report = given.verified();
    assertThat(report.faults()).isEmpty();
    assertThat(report.sealed()).isEqualTo(2);
    assertThat(report.unsealed()).as("the entry about it").isEqualTo(1);
    assertThat(report.deleted()).isEqualTo(4);
    assertThat(report.deletedTo()).isPresent();
    assertThat(entries(given))
        .filteredOn(entry -> entry.action() == AuditAction.AUDIT_ENTRIES_DELETED)
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor()).isEqualTo(RETENTION))
        .satisfies(
            entry -> assertThat(entry.reason()).startsWith("deleted: 4 entries; horizon 1:"));
  }

  @Test
  default void a_trail_goes_on_where_all_of_it_was_deleted() {
    GuardedTrail given = GuardedTrail.on(emptyStorage()).with(GuardedTrail.KEY);
    given.sealed(2);
    given.kept(OTHERS);
    given.seal();
    for (int year = 1; year <= 3; year++) {
      given.clock().passDays(400);
      assertThat(forget(given, 399)).isEqualTo(year == 1 ? 3 : 4);
      assertThat(given.verified().faults()).isEmpty();
      given.sealed(2);
      given.kept(OTHERS);
      given.seal();
      assertThat(given.verified().faults()).isEmpty();
    }
    assertThat(given.verified().deleted()).isEqualTo(11);
    assertThat(given.verified().sealed()).isEqualTo(4);
  }

  @Test
  default void an_entry_that_was_removed_beside_is_found() {
    GuardedTrail given = forgotten(this);
    for (AuditEntry gone : entries(given)) {
      Storage altered =
          AlteredSeals.entries(
              given.storage(),
              rows -> rows.stream().filter(row -> !row.entry().equals(gone)).toList());
      assertThat(kinds(given, altered))
          .containsAnyOf(Kind.REMOVED, Kind.HORIZON_MOVED)
          .hasSizeBetween(1, 2);
    }
  }

  @Test
  default void a_block_or_a_checkpoint_that_was_removed_beyond_the_horizon_is_found() {
    GuardedTrail given = forgotten(this);
    assertThat(
            kinds(
                given, AlteredSeals.blocks(given.storage(), rows -> rows.subList(1, rows.size()))))
        .contains(Kind.SEAL_REMOVED);
    for (int i = 0; i < 2; i++) {
      int gone = i;
      Storage altered =
          AlteredSeals.cutOff(
              given.storage(),
              rows -> rows,
              rows ->
                  IntStream.range(0, rows.size())
                      .filter(each -> each != gone)
                      .mapToObj(rows::get)
                      .toList());
      assertThat(kinds(given, altered)).contains(Kind.SEAL_REMOVED);
    }
  }

  @Test
  default void an_entry_that_was_put_back_before_the_horizon_is_found() {
    GuardedTrail given = forgotten(this);
    Storage altered =
        AlteredSeals.entries(
            given.storage(),
            rows ->
                IntStream.range(0, rows.size() + 1)
                    .mapToObj(
                        i -> i == 0 ? new NumberedEntry(1, given.entry(OTHERS)) : rows.get(i - 1))
                    .toList());
    assertThat(kinds(given, altered)).containsExactly(Kind.PUT_IN);
  }

  @Test
  default void a_horizon_that_was_moved_without_its_record_is_found() {
    GuardedTrail given = forgotten(this);
    Horizon sound = given.storage().auditTrail().seals().horizon().orElseThrow();
    for (Horizon moved : movesOf(sound)) {
      Storage altered = AlteredSeals.horizon(given.storage(), found -> Optional.of(moved));
      assertThat(kinds(given, altered)).as("moved to %s", moved).contains(Kind.HORIZON_MOVED);
    }
    assertThat(kinds(given, AlteredSeals.horizon(given.storage(), found -> Optional.empty())))
        .contains(Kind.SEAL_REMOVED);
  }

  @Test
  default void a_horizon_that_was_made_without_the_key_is_found() {
    GuardedTrail given = GuardedTrail.on(emptyStorage()).with(GuardedTrail.KEY);
    given.sealed(3);
    given.clock().passDays(400);
    given.sealed(1);
    forget(GuardedTrail.on(given.storage()).with(given.clock()), 399);
    given.seal();
    assertThat(kinds(given, given.storage())).containsExactly(Kind.SEAL_BY_OTHER_KEY);
  }

  @Test
  default void a_key_may_be_introduced_after_entries_were_deleted() {
    GuardedTrail unkeyed = forgotten(this);
    unkeyed.seal();
    GuardedTrail keyed = unkeyed.with(GuardedTrail.KEY);
    keyed.sealed(2);
    assertThat(keyed.verified().faults()).isEmpty();
  }

  @Test
  default void what_was_deleted_before_it_was_a_year_old_is_found() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    given.sealed(2);
    given.clock().passDays(100);
    forget(given, 50);
    assertThat(kinds(given, given.storage())).containsExactly(Kind.DELETED_EARLY);
  }

  @Test
  default void of_servers_that_delete_at_once_nothing_is_counted_twice() {
    GuardedTrail given = GuardedTrail.on(emptyStorage());
    given.sealed(20);
    given.clock().passDays(400);
    assertThat(IntStream.range(0, 4).parallel().map(server -> forget(given, 399)).sum())
        .isEqualTo(20);
    given.seal();
    assertThat(given.verified().faults()).isEmpty();
    assertThat(given.verified().deleted()).isEqualTo(20);
  }

  /** Three entries were deleted, two of another time and the record are left. */
  private static GuardedTrail forgotten(StorageFactory factory) {
    GuardedTrail given = GuardedTrail.on(factory.emptyStorage());
    given.sealed(3);
    given.clock().passDays(400);
    given.sealed(2);
    assertThat(forget(given, 399)).isEqualTo(3);
    assertThat(given.verified().faults()).isEmpty();
    return given;
  }

  private static int forget(GuardedTrail given, int days) {
    Instant before = given.clock().instant().minusSeconds(86_400L * days);
    return Hearth.builder(given.storage())
        .settings(given.settings())
        .sealKeys(given.keys())
        .build()
        .sealedTrail()
        .forget(before, RETENTION);
  }

  private static List<Horizon> movesOf(Horizon h) {
    return List.of(
        new Horizon(
            h.number(),
            h.version() + 1,
            h.checkpoint(),
            h.heads(),
            h.entries(),
            h.record(),
            h.hash(),
            h.key()),
        new Horizon(
            h.number(),
            h.version(),
            h.checkpoint(),
            List.of(),
            h.entries(),
            h.record(),
            h.hash(),
            h.key()),
        new Horizon(
            h.number(), h.version(), h.checkpoint(), h.heads(), 1, h.record(), h.hash(), h.key()),
        new Horizon(
            h.number(),
            h.version(),
            h.checkpoint(),
            h.heads(),
            h.entries(),
            new UUID(7, 9),
            h.hash(),
            h.key()));
  }

  private static List<Kind> kinds(GuardedTrail given, Storage altered) {
    return given.verified(altered).faults().stream().map(TrailFault::kind).toList();
  }

  private static List<AuditEntry> entries(GuardedTrail given) {
    return given.storage().auditTrail().entries(Optional.empty(), Page.first(Page.LARGEST)).items();
  }
}
