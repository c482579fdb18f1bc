package org.hearth.application.internal.imports;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.person.DateOfBirth;

/**
 * The closed homes of a practice (R24), by what identifies the home of a row without a number: the
 * address to sign in with is gone.
 */
final class ClosedHomes {
  private final Set<Identity> identities;

  ClosedHomes(Collection<ClosedCareHome> homes) {
    this.identities =
        homes.stream()
            .map(home -> Identity.of(home.name(), home.dateOfBirth(), home.contact()))
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean include(CareHomeForm.Reading row) {
    return identities.contains(Identity.of(row.name(), row.dateOfBirth(), row.contact()));
  }

  private record Identity(String nameKey, DateOfBirth dateOfBirth, Postcode postcode) {
    static Identity of(CareHomeName name, DateOfBirth dateOfBirth, ContactDetails contact) {
      return new Identity(name.searchKey(), dateOfBirth, contact.postcode());
    }
  }
}
