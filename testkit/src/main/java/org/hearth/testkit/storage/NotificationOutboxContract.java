package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.notification.NotificationOutbox;
import org.hearth.application.port.out.notification.NotificationOutbox.PendingNotification;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.race.Racers;
import org.junit.jupiter.api.Test;

/** {@link NotificationOutbox}, and e-mails that come with changes. */
public interface NotificationOutboxContract extends StorageFactory {

  @Test
  default void letters_are_kept_with_the_accounts_that_are_opened() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount one = given.sample().careHome();
    CareHomeAccount two = given.sample().careHome();
    CareHomeAccount refused = given.sample().careHome().amended(one.contact(), one.email());
    EmailNotification first = notification(logins, one);
    EmailNotification second = notification(logins, two);

    BitSet kept =
        given
            .storage()
            .changes()
            .commit(
                List.of(
                    opening(given, one, first),
                    opening(given, refused, notification(logins, refused)),
                    opening(given, two, second)));

    assertThat(kept.cardinality()).isEqualTo(2);
    assertThat(claimAll(logins)).containsExactlyInAnyOrder(first, second);
  }

  @Test
  default void a_letter_is_kept_with_an_amendment_and_not_without() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    AccountHolder patient = given.accountHolder();
    AccountHolder without = patient.amended(patient.contact(), Optional.empty());
    EmailNotification notification = notification(logins, patient);
    given.keep(given.change(patient.id()).amend(patient, without).write(notification).build());

    given.refuse(
        given
            .change(patient.id())
            .amend(patient, without)
            .write(notification(logins, patient))
            .build());

    assertThat(claimAll(logins)).containsExactly(notification);
  }

  @Test
  default void the_letters_to_who_is_erased_go_and_those_to_others_stay() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    AccountHolder patient = given.accountHolder();
    AccountHolder another = given.accountHolder();
    EmailNotification stays = notification(logins, another);
    given.keep(
        given.change(patient.id()).write(notification(logins, patient)).write(stays).build());

    given.keep(given.change(patient.id()).erase(patient).build());

    assertThat(claimAll(logins)).containsExactly(stays);
  }

  @Test
  default void a_letter_that_was_taken_is_taken_again_when_the_time_is_over() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    NotificationOutbox notifications = logins.storage().notifications();
    EmailNotification notification = logins.notification(Sample.email("desk"), Optional.empty());
    notifications.add(notification);
    assertThat(notifications.claim(SampleLogins.NOW.minusNanos(1_000), SampleLogins.LATER))
        .isEmpty();

    assertThat(notifications.claim(SampleLogins.NOW, SampleLogins.LATER))
        .contains(new PendingNotification(notification, 1));
    assertThat(notifications.claim(SampleLogins.LATER.minusNanos(1_000), SampleLogins.LATER))
        .isEmpty();
    assertThat(notifications.claim(SampleLogins.LATER, SampleLogins.LATER.plusSeconds(60)))
        .contains(new PendingNotification(notification, 2));
  }

  @Test
  default void the_one_that_waits_longest_comes_first() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    NotificationOutbox notifications = logins.storage().notifications();
    EmailNotification one = logins.notification(Sample.email("one"), Optional.empty());
    EmailNotification two = logins.notification(Sample.email("two"), Optional.empty());
    EmailNotification three = logins.notification(Sample.email("three"), Optional.empty());
    List.of(two, three, one).forEach(notifications::add);
    notifications.postpone(one.id(), SampleLogins.NOW.plusSeconds(60));
    notifications.postpone(three.id(), SampleLogins.NOW.plusSeconds(30));

    List<EmailNotification> claimed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      notifications
          .claim(SampleLogins.NOW.plusSeconds(60), SampleLogins.LATER)
          .ifPresent(waiting -> claimed.add(waiting.notification()));
    }
    assertThat(claimed).containsExactly(two, three, one);
  }

  @Test
  default void a_letter_that_is_finished_is_gone_and_its_entry_is_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    NotificationOutbox notifications = logins.storage().notifications();
    EmailNotification one = logins.notification(Sample.email("one"), Optional.empty());
    EmailNotification two = logins.notification(Sample.email("two"), Optional.empty());
    List.of(one, two).forEach(notifications::add);
    AuditEntry entry = logins.entry(Optional.empty());

    notifications.finish(one.id(), Optional.of(entry));
    notifications.finish(two.id(), Optional.empty());

    assertThat(claimAll(logins)).isEmpty();
    assertThat(given.trail()).containsExactly(entry);
  }

  @Test
  default void many_who_take_letters_at_once_take_different_ones() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    List<EmailNotification> written =
        Stream.generate(() -> logins.notification(Sample.email("desk"), Optional.empty()))
            .limit(50)
            .toList();
    written.forEach(logins.storage().notifications()::add);

    List<EmailNotification> claimed;
    try (Racers racers = new Racers()) {
      claimed = racers.race(racer -> claimAll(logins)).stream().flatMap(List::stream).toList();
    }
    assertThat(claimed).containsExactlyInAnyOrderElementsOf(written);
  }

  private static List<EmailNotification> claimAll(SampleLogins logins) {
    List<EmailNotification> claimed = new ArrayList<>();
    NotificationOutbox notifications = logins.storage().notifications();
    Optional<PendingNotification> next = notifications.claim(SampleLogins.NOW, SampleLogins.LATER);
    while (next.isPresent()) {
      claimed.add(next.get().notification());
      next = notifications.claim(SampleLogins.NOW, SampleLogins.LATER);
    }
    return claimed;
  }

  private static EmailNotification notification(SampleLogins logins, Account account) {
    return logins.notification(account.email().orElseThrow(), Optional.of(account.id()));
  }

  private static ChangeSet opening(
      SampleStorage given, Account account, EmailNotification notification) {
    return ChangeSet.opened(account, List.of(notification), given.sample().entry(account.id()));
  }
}
