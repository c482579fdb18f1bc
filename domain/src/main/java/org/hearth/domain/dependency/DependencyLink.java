package org.hearth.domain.dependency;

import java.time.LocalDate;
import org.hearth.domain.account.AccountId;

/**
 * This patient is a dependent of that care home account, from a day. Links are never deleted (R21).
 */
public sealed interface DependencyLink permits PresentLink, EndedLink {
  LinkId id();

  AccountId patient();

  AccountId careHome();

  /** The first day of the dependency. */
  LocalDate from();
}
