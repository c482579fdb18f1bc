package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.junit.jupiter.api.Test;

/** {@link org.hearth.application.port.out.audit.AuditTrail}, read newest first (R19). */
public interface NewestEntriesContract extends StorageFactory {

  @Test
  default void the_trail_is_read_page_by_page_newest_first() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    assertThat(pages(given, AuditFilter.ALL, 2)).isEmpty();
    List<AuditEntry> entries = IntStream.range(0, 7).mapToObj(i -> kept(given, i)).toList();

    for (int limit = 1; limit <= 8; limit++) {
      assertThat(pages(given, AuditFilter.ALL, limit))
          .as("in pages of %d", limit)
          .containsExactlyElementsOf(reversed(entries));
    }
  }

  /** Identifiers of two servers may be in another order than the times. */
  @Test
  default void entries_are_in_the_order_of_their_times_and_then_of_their_identifiers() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AuditEntry late = kept(given, 9);
    AuditEntry early = kept(given, 1);
    AuditEntry first = kept(given, 5);
    AuditEntry second = kept(given, 5);
    AuditEntry third = kept(given, 5);

    for (int limit = 1; limit <= 6; limit++) {
      assertThat(pages(given, AuditFilter.ALL, limit))
          .as("in pages of %d", limit)
          .containsExactly(late, third, second, first, early);
    }
  }

  @Test
  default void newest_entries_are_narrowed_by_practice_action_actor_and_subject() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountId subject = given.sample().accountId();
    Actor ann = staff(Sample.PRACTICE, "ann");
    AuditEntry one = kept(given, 1, ann, AuditAction.ACCOUNT_READ, Optional.of(subject));
    AuditEntry two =
        kept(
            given,
            2,
            staff(Sample.OTHER_PRACTICE, "ann of another"),
            AuditAction.ACCOUNT_READ,
            Optional.of(subject));
    AuditEntry three = kept(given, 3, ann, AuditAction.AUDIT_READ, Optional.empty());
    AuditEntry four =
        kept(given, 4, new Actor.Support("Sue"), AuditAction.AUDIT_READ, Optional.of(subject));

    assertThat(pages(given, practice(Sample.PRACTICE), 1)).containsExactly(three, one);
    assertThat(pages(given, practice(Sample.OTHER_PRACTICE), 1)).containsExactly(two);
    assertThat(pages(given, action(AuditAction.AUDIT_READ), 1)).containsExactly(four, three);
    assertThat(pages(given, actor("ann"), 1)).containsExactly(three, one);
    assertThat(pages(given, actor("an"), 1)).isEmpty();
    assertThat(pages(given, subject(subject), 1)).containsExactly(four, two, one);
    AuditFilter all =
        new AuditFilter(
            Optional.of(subject),
            Optional.of(Sample.PRACTICE),
            Optional.of(AuditAction.ACCOUNT_READ),
            Optional.of("ann"),
            Optional.of(one.at()),
            Optional.of(two.at()));
    assertThat(pages(given, all, 1)).containsExactly(one);
  }

  @Test
  default void newest_entries_are_narrowed_by_time_to_the_microsecond() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    List<AuditEntry> entries = IntStream.range(0, 5).mapToObj(i -> kept(given, i)).toList();
    Optional<Instant> second = Optional.of(entries.get(1).at());
    Optional<Instant> fourth = Optional.of(entries.get(3).at());

    assertThat(pages(given, between(second, Optional.empty()), 2))
        .containsExactlyElementsOf(reversed(entries.subList(1, 5)));
    assertThat(pages(given, between(Optional.empty(), fourth), 2))
        .containsExactlyElementsOf(reversed(entries.subList(0, 3)));
    assertThat(pages(given, between(second, fourth), 1))
        .containsExactlyElementsOf(reversed(entries.subList(1, 3)));
    assertThat(pages(given, between(fourth, fourth), 1)).isEmpty();
  }

  @Test
  default void newest_entries_are_read_within_tenures_alone() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    List<AuditEntry> entries = IntStream.range(0, 6).mapToObj(i -> kept(given, i)).toList();
    Tenure begun = new Tenure(Optional.empty(), Optional.of(entries.get(1).id()));
    Tenure later = new Tenure(Optional.of(entries.get(2).id()), Optional.of(entries.get(5).id()));

    assertThat(newest(given, AuditFilter.ALL, List.of(begun, later), Page.first(10)).items())
        .containsExactly(entries.get(4), entries.get(3), entries.get(0));
    assertThat(newest(given, AuditFilter.ALL, List.of(), Page.first(10)).items()).isEmpty();
  }

  @Test
  default void nothing_follows_an_entry_that_is_not_there() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    kept(given, 1);

    Page page = Page.first(10).following(given.sample().id());
    assertThat(newest(given, AuditFilter.ALL, List.of(Tenure.ALWAYS), page))
        .isEqualTo(new Slice<>(List.of(), Optional.empty()));
  }

  private static AuditFilter subject(AccountId subject) {
    return filter(Optional.of(subject), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static AuditFilter practice(OdsCode practice) {
    return filter(Optional.empty(), Optional.of(practice), Optional.empty(), Optional.empty());
  }

  private static AuditFilter action(AuditAction action) {
    return filter(Optional.empty(), Optional.empty(), Optional.of(action), Optional.empty());
  }

  private static AuditFilter actor(String actor) {
    return filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(actor));
  }

  private static AuditFilter filter(
      Optional<AccountId> subject,
      Optional<OdsCode> practice,
      Optional<AuditAction> action,
      Optional<String> actor) {
    return new AuditFilter(subject, practice, action, actor, Optional.empty(), Optional.empty());
  }

  private static AuditFilter between(Optional<Instant> from, Optional<Instant> until) {
    return new AuditFilter(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), from, until);
  }

  private static Actor staff(OdsCode practice, String identity) {
    return new Actor.PracticeStaff("Ann", practice)
        .identifiedBy(Optional.of(Identity.of(identity)));
  }

  private static AuditEntry kept(SampleStorage given, int micros) {
    return kept(given, micros, Sample.STAFF, AuditAction.ACCOUNT_READ, Optional.empty());
  }

  private static AuditEntry kept(
      SampleStorage given,
      int micros,
      Actor actor,
      AuditAction action,
      Optional<AccountId> subject) {
    UUID id = given.sample().id();
    AuditEntry entry =
        new AuditEntry(id, Sample.NOW.plusNanos(1_000L * micros), actor, action, subject, "read");
    given.keep(ChangeSet.recorded(entry));
    return entry;
  }

  private static List<AuditEntry> reversed(List<AuditEntry> entries) {
    List<AuditEntry> reversed = new ArrayList<>(entries);
    Collections.reverse(reversed);
    return reversed;
  }

  private static List<AuditEntry> pages(SampleStorage given, AuditFilter filter, int limit) {
    Function<Page, Slice<AuditEntry>> list =
        page -> newest(given, filter, List.of(Tenure.ALWAYS), page);
    return SampleStorage.pages(list, limit);
  }

  private static Slice<AuditEntry> newest(
      SampleStorage given, AuditFilter filter, List<Tenure> tenures, Page page) {
    return given.storage().auditTrail().newest(filter, tenures, page);
  }
}
