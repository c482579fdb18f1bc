package org.hearth.testkit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.storage.SampleStorage;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** A user who reads one record over and over fills the trail no faster than a bound. */
public interface FloodingTheTrailStory extends StorageFactory {
  int FREE = 1_000;

  @Test
  default void R19_what_is_read_over_and_over_is_counted_and_told_once_a_minute() {
    SampleStorage sample = SampleStorage.on(emptyStorage());
    CareHomeAccount home = sample.careHome();
    CareHomeAccount other = sample.careHome();
    GuardedTrail given = GuardedTrail.on(sample.storage());
    Hearth hearth = Hearth.on(given.storage(), given.settings());
    Actor flooding = new Actor.Support("Flooding");
    Actor calm = new Actor.Support("Calm");

    for (int i = 0; i < FREE + 50; i++) {
      assertThat(hearth.accounts().byId(flooding, home.id()).isRight()).isTrue();
    }
    assertThat(hearth.accounts().byId(flooding, other.id()).isRight()).isTrue();
    assertThat(hearth.accounts().byId(calm, home.id()).isRight()).isTrue();

    assertThat(readings(sample, flooding, home.id())).hasSize(FREE + 1);
    assertThat(readings(sample, flooding, other.id())).hasSize(1);
    assertThat(readings(sample, calm, home.id())).hasSize(1);

    given.clock().pass(Duration.ofMinutes(1));
    assertThat(hearth.accounts().byId(flooding, home.id()).isRight()).isTrue();
    assertThat(readings(sample, flooding, home.id()))
        .hasSize(FREE + 3)
        .extracting(AuditEntry::reason)
        .contains("read, 49 times more within a minute of 2026-03-30T11:00:00Z");
  }

  private static List<AuditEntry> readings(SampleStorage given, Actor actor, AccountId subject) {
    return SampleStorage.pages(
            page -> given.storage().auditTrail().entries(Optional.of(subject), page), Page.LARGEST)
        .stream()
        .filter(entry -> entry.actor().equals(actor))
        .filter(entry -> entry.action() == AuditAction.ACCOUNT_READ)
        .toList();
  }
}
