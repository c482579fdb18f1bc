package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;

import java.util.List;
import java.util.stream.IntStream;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail;
import org.hearth.application.port.in.retention.ApplyRetention;
import org.hearth.application.port.in.retention.ApplyRetention.Deleted;
import org.hearth.application.port.in.retention.ApplyRetention.RetentionSettings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** What has been kept for long enough is deleted, and the trail says so. */
public interface RetentionStory extends AuthenticationFactory {
  Actor RETENTION_JOB = new Actor.HearthSystem("retention");

  @Test
  default void entries_of_the_trail_go_after_eight_years_and_not_before() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    assertThat(granted(retention(door).apply(RETENTION_JOB)).isAny()).as("it is sealed").isFalse();
    door.clock().passDays(8 * 365);
    assertThat(granted(retention(door).apply(RETENTION_JOB)).isAny()).isFalse();
    assertThat(door.trail(AuditAction.USER_ADDED)).hasSize(1);
    door.clock().passDays(3);
    assertThat(granted(retention(door).apply(RETENTION_JOB)).auditEntries()).isEqualTo(1);
    assertThat(door.trail(AuditAction.USER_ADDED)).isEmpty();
    assertThat(door.trail(AuditAction.AUDIT_ENTRIES_DELETED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor()).isEqualTo(RETENTION_JOB))
        .satisfies(entry -> assertThat(entry.reason()).startsWith("deleted: 1 entries; "));
    assertThat(door.trail(AuditAction.RETENTION_APPLIED)).isEmpty();
    assertThat(trail(door).verify().isWhole()).isTrue();
  }

  @Test
  default void of_two_servers_that_delete_at_once_neither_fails_and_nothing_is_counted_twice() {
    SignInFixture door = SignInFixture.of(this);
    door.ann();
    trail(door).seal(10);
    door.clock().passDays(9 * 365);
    List<Deleted> deleted =
        IntStream.range(0, 2)
            .parallel()
            .mapToObj(server -> granted(retention(door).apply(RETENTION_JOB)))
            .toList();
    assertThat(deleted.stream().mapToInt(Deleted::auditEntries).sum()).isEqualTo(1);
  }

  @Test
  default void people_do_not_delete() {
    SignInFixture door = SignInFixture.of(this);
    refused(retention(door).apply(HearthFixture.ANN), "not-allowed");
    refused(retention(door).apply(new Actor.Support("Sue")), "not-allowed");
  }

  private static ApplyRetention retention(SignInFixture door) {
    return Hearth.builder(door.storage())
        .settings(settings(door))
        .retention(RetentionSettings.STANDARD)
        .sealKeys(SealKeys.none())
        .build()
        .retention();
  }

  private static SealedTrail trail(SignInFixture door) {
    return Hearth.builder(door.storage())
        .settings(settings(door))
        .sealKeys(SealKeys.none())
        .build()
        .sealedTrail();
  }

  private static Settings settings(SignInFixture door) {
    return new Settings(door.clock(), Identifiers.timeOrdered(), TestNumbers.ALLOWED);
  }
}
