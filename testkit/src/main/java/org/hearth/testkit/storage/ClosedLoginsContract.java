package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.carehome.CareHomeAccount;
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
