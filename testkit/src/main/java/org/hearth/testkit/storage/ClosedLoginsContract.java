package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.application.port.out.signin.HomePersons;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.person.NamePart;
import org.junit.jupiter.api.Test;

/** What a storage keeps of the logins of care homes that close (R24). */
public interface ClosedLoginsContract extends StorageFactory {

  @Test
  default void R24_no_change_of_the_address_is_asked_of_a_closed_home() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHomeOfTwoPractices();
    AddressChange before = asked(given, home);
    given.keep(given.change(home.id()).changeAddress(before).build());
    given.close(home);
    AddressChange after = asked(given, home);

    given.refuse(given.change(home.id()).changeAddress(after).build());
    for (AddressChange change : List.of(before, after)) {
      assertThat(given.signIn().addressChanges().find(change.id(), Sample.NOW)).isEmpty();
    }
  }

  @Test
  default void R24_the_persons_of_a_home_end_as_it_closes() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    HomePersons persons = given.signIn().homePersons();
    CareHomeAccount home = given.careHome();
    CareHomeAccount other = given.careHome();
    HomePerson rosa = added(given, home);
    HomePerson stays = added(given, other);

    given.close(home);

    assertThat(persons.of(home.id())).isEmpty();
    assertThat(persons.find(rosa.id())).contains(rosa.gone());
    assertThat(persons.of(other.id())).containsExactly(stays);
  }

  @Test
  default void R24_no_person_is_added_to_a_closed_home() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    given.close(home);
    HomePerson rosa = person(given, home);
    List<AuditEntry> trail = given.trail();

    assertThat(given.signIn().homePersons().add(rosa, given.sample().entry(home.id()))).isFalse();
    assertThat(given.signIn().homePersons().of(home.id())).isEmpty();
    assertThat(given.signIn().homePersons().find(rosa.id())).isEmpty();
    assertThat(given.trail()).isEqualTo(trail);
  }

  private static HomePerson added(SampleStorage given, CareHomeAccount home) {
    HomePerson person = person(given, home);
    assertThat(given.signIn().homePersons().add(person, given.sample().entry(home.id()))).isTrue();
    return person;
  }

  private static HomePerson person(SampleStorage given, CareHomeAccount home) {
    return new HomePerson(given.sample().id(), home.id(), new NamePart("Rosa"), false);
  }

  private static AddressChange asked(SampleStorage given, CareHomeAccount home) {
    return new AddressChange(
        given.sample().id(),
        home.id(),
        home.details().email(),
        Sample.email("manager"),
        AddressChange.State.ASKED,
        SampleLogins.LATER);
  }
}
