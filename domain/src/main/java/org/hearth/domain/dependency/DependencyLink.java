package org.hearth.domain.dependency;

import java.time.LocalDate;
import org.hearth.domain.account.AccountId;

/**
 * This patient is a dependent of that care home account, from a day. Links are never deleted (R21).
 */
public sealed interface DependencyLink permits PresentLink, EndedLink {
  /** {@return the identifier, given once and for ever} */
  LinkId id();

  /** {@return the account of the dependent} */
  AccountId patient();

  /** {@return the account of the home} */
  AccountId careHome();

  /** {@return the first day of the dependency} */
  LocalDate from();
}
