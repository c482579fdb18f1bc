package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import java.util.List;
import java.util.stream.IntStream;
import org.hearth.application.audit.SealKeys;
import org.hearth.application.audit.SealedTrail;
import org.hearth.application.retention.ApplyRetention;
import org.hearth.application.retention.ApplyRetention.Deleted;
import org.hearth.application.retention.RetentionSettings;
import org.hearth.application.settings.Identifiers;
import org.hearth.application.settings.Settings;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.story.Town;
import org.junit.jupiter.api.Test;

/** What has been kept for long enough is deleted, and the trail says so. */
public interface RetentionStory extends EntranceFactory {
  Actor CHORE = new Actor.HearthSystem("retention");

  @Test
  default void entries_of_the_trail_go_after_eight_years_and_not_before() {
    FrontDoor door = FrontDoor.of(this);
    door.ann();
    assertThat(granted(retention(door).apply(CHORE)).isAny()).as("it is sealed").isFalse();
    door.clock().passDays(8 * 365);
    assertThat(granted(retention(door).apply(CHORE)).isAny()).isFalse();
    assertThat(door.trail(AuditAction.USER_ADDED)).hasSize(1);
    door.clock().passDays(3);
    assertThat(granted(retention(door).apply(CHORE)).auditEntries()).isEqualTo(1);
    assertThat(door.trail(AuditAction.USER_ADDED)).isEmpty();
    assertThat(door.trail(AuditAction.AUDIT_ENTRIES_DELETED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor()).isEqualTo(CHORE))
        .satisfies(entry -> assertThat(entry.reason()).startsWith("deleted: 1 entries; "));
    assertThat(door.trail(AuditAction.RETENTION_APPLIED)).isEmpty();
    assertThat(trail(door).verify().isWhole()).isTrue();
  }

  @Test
  default void of_two_servers_that_delete_at_once_neither_fails_and_nothing_is_counted_twice() {
    FrontDoor door = FrontDoor.of(this);
    door.ann();
    trail(door).seal(10);
    door.clock().passDays(9 * 365);
    List<Deleted> deleted =
        IntStream.range(0, 2)
            .parallel()
            .mapToObj(server -> granted(retention(door).apply(CHORE)))
            .toList();
    assertThat(deleted.stream().mapToInt(Deleted::auditEntries).sum()).isEqualTo(1);
  }

  @Test
  default void people_do_not_delete() {
    FrontDoor door = FrontDoor.of(this);
    refused(retention(door).apply(Town.ANN), "not-allowed");
    refused(retention(door).apply(new Actor.Support("Sue")), "not-allowed");
  }

  private static ApplyRetention retention(FrontDoor door) {
    return ApplyRetention.on(
        door.storage(), settings(door), RetentionSettings.STANDARD, SealKeys.none());
  }

  private static SealedTrail trail(FrontDoor door) {
    return SealedTrail.on(door.storage(), settings(door), SealKeys.none());
  }

  private static Settings settings(FrontDoor door) {
    return new Settings(door.clock(), Identifiers.timeOrdered(), TestNumbers.ALLOWED);
  }
}
