package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.junit.jupiter.api.Test;

/** {@link org.hearth.application.port.out.audit.AuditTrail}: who did what on whom (R19). */
public interface AuditTrailContract extends StorageFactory {

  @Test
  default void an_entry_by_each_kind_of_actor_comes_back_as_it_was() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountId home = given.sample().accountId();
    List<AuditEntry> entries = new ArrayList<>();
    for (Actor actor :
        List.of(
            new Actor.PracticeStaff("Łucja Ó’Súilleabháin 𠮷", Sample.OTHER_PRACTICE),
            new Actor.CareHomeStaff("Night shift", home),
            new Actor.Support("Support"),
            new Actor.Support("Support", Optional.of(Identity.of("0195"))),
            new Actor.Support("Support", Optional.of(Identity.of("0195").from("192.0.2.7"))),
            new Actor.HearthSystem("Import"))) {
      entries.add(given.sample().entry(actor, AuditAction.ACCOUNT_READ, Optional.of(home), "read"));
      entries.add(
          given.sample().entry(actor, AuditAction.ACCESS_REFUSED, Optional.empty(), "not-allowed"));
    }
    entries.forEach(entry -> given.keep(ChangeSet.recorded(entry)));

    assertThat(given.trail()).containsExactlyElementsOf(entries);
  }

  @Test
  default void an_entry_on_each_action_comes_back_as_it_was() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    List<AuditEntry> entries = new ArrayList<>();
    for (AuditAction action : AuditAction.values()) {
      AuditEntry entry =
          given
              .sample()
              .entry(Sample.STAFF, action, Optional.empty(), "„weil“\n" + "x".repeat(490));
      given.keep(ChangeSet.recorded(entry));
      entries.add(entry);
    }

    assertThat(given.trail()).containsExactlyElementsOf(entries);
  }

  @Test
  default void the_trail_is_read_page_by_page_oldest_first() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    assertThat(given.trail()).isEmpty();
    List<AuditEntry> entries = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      AuditEntry entry = given.sample().entry(given.sample().accountId());
      given.keep(ChangeSet.recorded(entry));
      entries.add(entry);
    }

    for (int limit = 1; limit <= 8; limit++) {
      assertThat(pages(given, Optional.empty(), limit))
          .as("in pages of %d", limit)
          .containsExactlyElementsOf(entries);
    }
  }

  @Test
  default void the_trail_of_one_account_is_read_page_by_page() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountId subject = given.sample().accountId();
    List<AuditEntry> entries = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      AuditEntry entry = given.sample().entry(subject);
      given.keep(ChangeSet.recorded(entry));
      given.keep(ChangeSet.recorded(given.sample().entry(given.sample().accountId())));
      entries.add(entry);
    }

    for (int limit = 1; limit <= 6; limit++) {
      assertThat(pages(given, Optional.of(subject), limit))
          .as("in pages of %d", limit)
          .containsExactlyElementsOf(entries);
    }
    assertThat(
            given
                .storage()
                .auditTrail()
                .entries(Optional.of(given.sample().accountId()), Page.first(10)))
        .isEqualTo(new Slice<>(List.of(), Optional.empty()));
  }

  @Test
  default void entries_that_are_kept_out_of_turn_stand_in_the_order_of_their_identifiers() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountId subject = given.sample().accountId();
    AuditEntry first = given.sample().entry(subject);
    AuditEntry second = given.sample().entry(subject);
    AuditEntry third = given.sample().entry(subject);
    for (AuditEntry entry : List.of(third, first, second)) {
      given.keep(ChangeSet.recorded(entry));
    }

    assertThat(given.trail()).containsExactly(first, second, third);
    assertThat(pages(given, Optional.of(subject), 2)).containsExactly(first, second, third);
  }

  private static List<AuditEntry> pages(
      SampleStorage given, Optional<AccountId> subject, int limit) {
    return SampleStorage.pages(page -> given.storage().auditTrail().entries(subject, page), limit);
  }
}
