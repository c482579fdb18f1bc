package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.signin.HomePersons;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.StoredSession;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.person.NamePart;
import org.junit.jupiter.api.Test;

/** {@link HomePersons}: who may be on shift. */
public interface HomePersonsContract extends StorageFactory {

  @Test
  default void persons_of_a_home_come_back_as_they_were_in_their_order() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    HomePersons persons = logins.storage().homePersons();
    AccountId home = given.careHome().id();
    HomePerson rosa = person(given, home, "Łucja Ó’Súilleabháin");
    HomePerson tom = person(given, home, "Tom");

    assertThat(persons.add(rosa, logins.entry(Optional.of(home)))).isTrue();
    AuditEntry entry = logins.entry(Optional.of(home));
    assertThat(persons.add(tom, entry)).isTrue();

    assertThat(persons.of(home)).containsExactly(rosa, tom);
    assertThat(persons.find(tom.id())).contains(tom);
    assertThat(given.trail()).endsWith(entry);
    assertThat(persons.of(given.careHome().id())).isEmpty();
  }

  @Test
  default void a_name_is_one_persons_of_a_home_at_a_time() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    HomePersons persons = logins.storage().homePersons();
    AccountId home = given.careHome().id();
    HomePerson rosa = person(given, home, "Rosa");
    HomePerson other = person(given, home, "ROSA");
    HomePerson tom = person(given, home, "Tom");
    assertThat(persons.add(rosa, logins.entry(Optional.empty()))).isTrue();
    assertThat(persons.add(tom, logins.entry(Optional.empty()))).isTrue();
    List<AuditEntry> trail = given.trail();

    assertThat(persons.add(other, logins.entry(Optional.empty()))).isFalse();
    assertThat(persons.change(tom, tom.called(other.name()), logins.entry(Optional.empty())))
        .isFalse();
    assertThat(given.trail()).isEqualTo(trail);
    assertThat(persons.change(rosa, rosa.gone(), logins.entry(Optional.empty()))).isTrue();
    assertThat(persons.add(other, logins.entry(Optional.empty()))).isTrue();
    assertThat(persons.of(home)).containsExactlyInAnyOrder(other, tom);
    assertThat(persons.find(rosa.id())).contains(rosa.gone());
  }

  @Test
  default void a_person_who_was_changed_in_the_meantime_is_not_changed() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    HomePersons persons = logins.storage().homePersons();
    HomePerson rosa = person(given, given.careHome().id(), "Rosa");
    assertThat(persons.add(rosa, logins.entry(Optional.empty()))).isTrue();
    assertThat(persons.change(rosa, rosa.gone(), logins.entry(Optional.empty()))).isTrue();

    assertThat(
            persons.change(rosa, rosa.called(new NamePart("Eve")), logins.entry(Optional.empty())))
        .isFalse();
    assertThat(persons.find(rosa.id())).contains(rosa.gone());
  }

  @Test
  default void sessions_of_a_person_end_with_the_name() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    HomePersons persons = logins.storage().homePersons();
    CareHomeAccount home = given.careHome();
    KnownLogin login = logins.withPassword(home);
    HomePerson rosa = person(given, home.id(), "Rosa");
    assertThat(persons.add(rosa, logins.entry(Optional.empty()))).isTrue();
    StoredSession rosas = logins.session(login, Optional.of("Rosa"));
    StoredSession toms = logins.session(login, Optional.of("Tom"));

    assertThat(
            persons.change(rosa, rosa.called(new NamePart("Eve")), logins.entry(Optional.empty())))
        .isTrue();

    assertThat(logins.storage().sessions().find(rosas.token(), SampleLogins.NOW)).isEmpty();
    assertThat(logins.storage().sessions().find(toms.token(), SampleLogins.NOW)).isPresent();
  }

  private static HomePerson person(SampleStorage given, AccountId home, String name) {
    return new HomePerson(given.sample().id(), home, new NamePart(name), false);
  }
}
