package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.PasswordLinks;
import org.hearth.application.port.out.signin.PasswordLinks.PasswordLink;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.user.User;
import org.junit.jupiter.api.Test;

/** {@link PasswordLinks}: by which passwords are chosen. */
public interface PasswordLinksContract extends StorageFactory {

  @Test
  default void a_link_leads_to_its_login_with_and_without_a_password() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    User user = logins.user("desk");
    KnownLogin importService = logins.find(user.email()).orElseThrow();
    KnownLogin home = logins.login(given.careHome());

    assertThat(find(logins, logins.link(importService))).contains(importService);
    assertThat(find(logins, logins.link(home))).contains(home);
  }

  @Test
  default void a_link_is_found_until_it_expires() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    PasswordLink link = logins.link(logins.login(given.careHome()));

    assertThat(logins.storage().links().find(link.token(), SampleLogins.LATER.minusNanos(1_000)))
        .isPresent();
    assertThat(logins.storage().links().find(link.token(), SampleLogins.LATER)).isEmpty();
    logins.storage().forgetExpired(SampleLogins.LATER);
    assertThat(find(logins, link)).isEmpty();
  }

  @Test
  default void a_choice_uses_up_every_link_of_the_login_and_no_other() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount home = given.careHome();
    PasswordLink one = logins.link(logins.login(home));
    PasswordLink two = logins.link(logins.login(home));
    PasswordLink others = logins.link(logins.login(given.careHome()));

    KnownLogin chosen = logins.withPassword(home);
    PasswordLink three = logins.link(chosen);
    assertThat(find(logins, one)).isEmpty();
    assertThat(find(logins, two)).isEmpty();
    assertThat(find(logins, three)).contains(chosen);
    logins.withPassword(home);
    assertThat(find(logins, three)).isEmpty();
    assertThat(find(logins, others)).isPresent();
  }

  @Test
  default void a_link_ends_with_the_address() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount home = given.careHome();
    PasswordLink link = logins.link(logins.login(home));

    CareHomeAccount moved = logins.moved(home, Sample.email("other"));
    assertThat(find(logins, link)).isEmpty();
    logins.moved(moved, home.details().email());
    assertThat(find(logins, link)).isEmpty();
  }

  private static Optional<KnownLogin> find(SampleLogins logins, PasswordLink link) {
    return logins.storage().links().find(link.token(), SampleLogins.NOW);
  }
}
