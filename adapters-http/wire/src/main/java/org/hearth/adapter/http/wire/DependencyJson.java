package org.hearth.adapter.http.wire;

import java.time.LocalDate;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.dependency.PresentLink;

/**
 * A resident's present dependency.
 *
 * @param careHome the home's account
 * @param from the first day of it
 */
public record DependencyJson(UUID id, UUID careHome, LocalDate from) {
  static DependencyJson of(PresentLink link) {
    return new DependencyJson(link.id().value(), link.careHome().value(), link.from());
  }

  PresentLink toLink(AccountId patient) {
    return new PresentLink(new LinkId(id), patient, new AccountId(careHome), from);
  }
}
