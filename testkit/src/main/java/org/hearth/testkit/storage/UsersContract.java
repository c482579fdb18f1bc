package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearth.application.port.out.signin.Users;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.junit.jupiter.api.Test;

/** {@link Users}: staff and support who can sign in. */
public interface UsersContract extends StorageFactory {
  /** In the form of an Argon2id hash. */
  String HASH = "$argon2id$v=19$m=16384,t=2,p=1$" + "c2FsdA".repeat(4) + "$" + "aGFzaA".repeat(8);

  @Test
  default void a_user_is_added_together_with_the_entry() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AuditEntry one = entry(given);
    AuditEntry other = entry(given);

    assertThat(users(given).add(staff(given, Sample.email("desk")), HASH, one)).isTrue();
    assertThat(users(given).add(support(given, Sample.email("support")), HASH, other)).isTrue();
    assertThat(given.trail()).containsExactly(one, other);
  }

  @Test
  default void a_second_user_with_an_email_address_is_refused_and_leaves_no_entry() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AuditEntry one = entry(given);
    EmailAddress email = Sample.email("desk");

    assertThat(users(given).add(staff(given, email), HASH, one)).isTrue();
    assertThat(users(given).add(support(given, email), HASH, entry(given))).isFalse();
    assertThat(users(given).add(staff(given, email), HASH, entry(given))).isFalse();
    assertThat(given.trail()).containsExactly(one);
  }

  @Test
  default void a_user_and_an_account_may_have_one_email_address() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();

    assertThat(users(given).add(staff(given, home.details().email()), HASH, entry(given))).isTrue();
    assertThat(given.account(home.id())).contains(home);
  }

  private static Users users(SampleStorage given) {
    return given.signIn().users();
  }

  private static AuditEntry entry(SampleStorage given) {
    return given
        .sample()
        .entry(new Actor.HearthSystem("Set-up"), AuditAction.USER_ADDED, Optional.empty(), "added");
  }

  private static User staff(SampleStorage given, EmailAddress email) {
    return new User(
        given.sample().id(),
        email,
        new NamePart("Łucja Ó’Súilleabháin"),
        new Role.StaffOf(Sample.PRACTICE));
  }

  private static User support(SampleStorage given, EmailAddress email) {
    return new User(given.sample().id(), email, new NamePart("Sam"), new Role.SupportTeam());
  }
}
