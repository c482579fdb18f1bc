package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hearth.application.port.out.signin.SecondFactors;
import org.hearth.application.port.out.signin.SecondFactors.PendingSignIn;
import org.hearth.application.port.out.signin.SecondFactors.PendingSignIn.Needs;
import org.hearth.application.port.out.signin.SecondFactors.SecondFactor;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.testkit.race.Racers;
import org.junit.jupiter.api.Test;

/** {@link SecondFactors}: what is asked for besides a password. */
public interface SecondFactorsContract extends StorageFactory {
  @Test
  default void a_second_factor_comes_back_as_it_was_with_its_letter_and_its_entry() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    UUID login = logins.given().sample().id();
    assertThat(factors(logins).find(login)).isEmpty();
    SecondFactor factor = setUp(logins, login, code("a"));
    assertThat(factors(logins).find(login)).contains(factor);
    assertThat(factors(logins).find(logins.given().sample().id())).isEmpty();
    assertThat(logins.given().trail()).hasSize(1);
    assertThat(logins.storage().notifications().claim(SampleLogins.NOW, SampleLogins.LATER))
        .isPresent();
  }

  @Test
  default void another_takes_its_place_with_other_codes() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    UUID login = logins.given().sample().id();
    SecondFactor old = setUp(logins, login, code("a"));
    SecondFactor young = factor(logins, login);
    assertThat(keep(logins, young, Optional.of(old.id()), code("b"))).isTrue();
    assertThat(factors(logins).find(login)).contains(young);
    assertThat(factors(logins).use(old, 200)).isFalse();
    assertThat(useCode(logins, login, "a")).isFalse();
    assertThat(useCode(logins, login, "b")).isTrue();
  }

  @Test
  default void none_takes_the_place_of_another_than_the_one_that_it_names() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    UUID login = logins.given().sample().id();
    SecondFactor never = factor(logins, login);
    assertThat(keep(logins, never, Optional.of(logins.given().sample().id()))).isFalse();
    assertThat(factors(logins).find(login)).isEmpty();
    SecondFactor present = setUp(logins, login, code("a"));
    List<AuditEntry> trail = logins.given().trail();
    assertThat(keep(logins, never, Optional.empty(), code("b"))).isFalse();
    assertThat(keep(logins, never, Optional.of(never.id()), code("b"))).isFalse();
    assertThat(remove(logins, never)).isFalse();
    assertThat(logins.given().trail()).isEqualTo(trail);
    assertThat(factors(logins).find(login)).contains(present);
    assertThat(useCode(logins, login, "b")).isFalse();
    assertThat(useCode(logins, login, "a")).isTrue();
  }

  @Test
  default void of_many_who_set_one_up_at_once_one_has_it_whole() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    UUID login = logins.given().sample().id();
    List<SecondFactor> factors =
        Stream.generate(() -> factor(logins, login)).limit(Racers.COUNT).toList();
    List<Boolean> kept;
    try (Racers racers = new Racers()) {
      kept =
          racers.race(
              racer ->
                  keep(
                      logins, factors.get(racer), Optional.empty(), code("%02d".formatted(racer))));
    }
    assertThat(kept).containsOnlyOnce(true);
    int first = kept.indexOf(true);
    assertThat(factors(logins).find(login)).contains(factors.get(first));
    for (int racer = 0; racer < Racers.COUNT; racer++) {
      assertThat(useCode(logins, login, code("%02d".formatted(racer)))).isEqualTo(racer == first);
    }
  }

  @Test
  default void a_step_is_used_once_and_none_before_it() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    SecondFactor factor = setUp(logins, logins.given().sample().id());
    assertThat(
            LongStream.of(99, 100, 102, 102, 101, 103)
                .mapToObj(s -> factors(logins).use(factor, s)))
        .containsExactly(false, false, true, false, false, true);
    assertThat(factors(logins).find(factor.login()).orElseThrow().lastStep()).isEqualTo(103);
  }

  @Test
  default void of_many_who_use_one_step_at_once_one_has_it() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    SecondFactor factor = setUp(logins, logins.given().sample().id());
    try (Racers racers = new Racers()) {
      for (long step = 101; step < 111; step++) {
        long next = step;
        assertThat(racers.race(racer -> factors(logins).use(factor, next))).containsOnlyOnce(true);
      }
    }
  }

  @Test
  default void a_recovery_code_is_used_once_with_its_entry() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    UUID login = logins.given().sample().id();
    setUp(logins, login, code("a"), code("b"));
    int before = logins.given().trail().size();
    List<Boolean> used;
    try (Racers racers = new Racers()) {
      used = racers.race(racer -> useCode(logins, login, "a"));
    }
    assertThat(used).containsOnlyOnce(true);
    assertThat(useCode(logins, logins.given().sample().id(), "b")).isFalse();
    assertThat(useCode(logins, login, "b")).isTrue();
    assertThat(logins.given().trail()).hasSize(before + 2);
  }

  @Test
  default void what_is_removed_is_gone_with_its_codes() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    UUID login = logins.given().sample().id();
    SecondFactor present = setUp(logins, login, code("a"));
    assertThat(remove(logins, present)).isTrue();
    assertThat(factors(logins).find(login)).isEmpty();
    assertThat(useCode(logins, login, "a")).isFalse();
    List<AuditEntry> trail = logins.given().trail();
    assertThat(remove(logins, present)).isFalse();
    assertThat(logins.given().trail()).isEqualTo(trail);
  }

  @Test
  default void a_sign_in_waits_until_it_expires_or_is_finished() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    PendingSignIn full = pending(logins, Optional.of("Rosa"), Needs.SET_UP, Optional.of("secret"));
    PendingSignIn bare = pending(logins, Optional.empty(), Needs.CODE, Optional.empty());
    assertThat(factors(logins).pending(full.token(), SampleLogins.NOW)).contains(full);
    assertThat(factors(logins).pending(bare.token(), SampleLogins.NOW)).contains(bare);
    assertThat(factors(logins).pending(bare.token(), SampleLogins.LATER)).isEmpty();
    try (Racers racers = new Racers()) {
      assertThat(racers.race(racer -> factors(logins).finish(full.token()))).containsOnlyOnce(true);
    }
    assertThat(factors(logins).pending(full.token(), SampleLogins.NOW)).isEmpty();
    logins.storage().forgetExpired(SampleLogins.LATER.minusNanos(1_000));
    assertThat(factors(logins).pending(bare.token(), SampleLogins.NOW)).isPresent();
    logins.storage().forgetExpired(SampleLogins.LATER);
    assertThat(factors(logins).pending(bare.token(), SampleLogins.NOW)).isEmpty();
  }

  private static SecondFactor factor(SampleLogins logins, UUID login) {
    return new SecondFactor(logins.given().sample().id(), login, "secret", 100);
  }

  private static SecondFactor setUp(SampleLogins logins, UUID login, TokenHash... codes) {
    SecondFactor factor = factor(logins, login);
    assertThat(keep(logins, factor, Optional.empty(), codes)).isTrue();
    return factor;
  }

  private static boolean keep(
      SampleLogins logins, SecondFactor factor, Optional<UUID> replaced, TokenHash... codes) {
    return factors(logins)
        .setUp(factor, replaced, List.of(codes), notice(logins), logins.entry(Optional.empty()));
  }

  private static EmailNotification notice(SampleLogins logins) {
    return logins.notification(Sample.email("desk"), Optional.empty());
  }

  private static boolean useCode(SampleLogins logins, UUID login, String name) {
    return useCode(logins, login, code(name));
  }

  private static boolean useCode(SampleLogins logins, UUID login, TokenHash code) {
    return factors(logins).useRecoveryCode(login, code, logins.entry(Optional.empty()));
  }

  private static boolean remove(SampleLogins logins, SecondFactor factor) {
    return factors(logins).remove(factor, notice(logins), logins.entry(Optional.empty()));
  }

  private static PendingSignIn pending(
      SampleLogins logins, Optional<String> onShift, Needs needs, Optional<String> secret) {
    UUID id = logins.given().sample().id();
    PendingSignIn pending =
        new PendingSignIn(
            code(id.toString().replace("-", "")),
            id,
            Sample.email("desk"),
            id,
            secret.map(text -> id),
            onShift,
            needs,
            secret,
            SampleLogins.LATER);
    factors(logins).begin(pending);
    return pending;
  }

  private static TokenHash code(String name) {
    return new TokenHash(name.repeat(64).substring(0, 64));
  }

  private static SecondFactors factors(SampleLogins logins) {
    return logins.storage().secondFactors();
  }
}
