package org.hearth.app.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class KeepingPasswordsTest {
  private static final String PASSWORD = "correct horse battery";

  private final String hash = new Argon2Passwords().hash(PASSWORD);

  @Test
  void a_hash_is_argon2id_with_at_least_47_mebibytes() {
    assertThat(hash).startsWith("$argon2id$v=19$m=49152,t=2,p=1$");
  }

  @Test
  void only_the_password_matches_its_hash() {
    assertThat(new Argon2Passwords().matches(PASSWORD, hash)).isTrue();
    assertThat(new Argon2Passwords().matches(PASSWORD + " ", hash)).isFalse();
  }

  @Test
  void a_hash_that_took_less_memory_still_matches_and_is_to_be_made_anew() {
    String cheap = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);

    assertThat(new Argon2Passwords().matches(PASSWORD, cheap)).isTrue();
    assertThat(new Argon2Passwords().needsRehash(cheap)).isTrue();
    assertThat(new Argon2Passwords().needsRehash(hash)).isFalse();
  }

  @Test
  void the_same_password_has_another_hash_each_time() {
    assertThat(new Argon2Passwords().hash(PASSWORD)).isNotEqualTo(hash);
  }
}
