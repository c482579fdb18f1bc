package org.hearth.application.port.in.imports;

import java.util.Optional;
import org.hearth.domain.account.AccountId;

/** What the rows of a file are. */
public sealed interface ImportKind {
  /** Each row opens a home's account. */
  ImportKind CARE_HOMES = new CareHomes();

  /** Each row registers a resident. */
  ImportKind RESIDENTS = new Residents();

  /**
   * Stable, for the audit trail and for storage.
   *
   * @return the kind in capitals
   */
  String name();

  /** {@return the one home that the file is for, if it is for one} */
  Optional<AccountId> home();

  /** Care homes for which to open accounts. */
  record CareHomes() implements ImportKind {
    @Override
    public String name() {
      return "CARE_HOMES";
    }

    @Override
    public Optional<AccountId> home() {
      return Optional.empty();
    }
  }

  /** Residents, each of the home that its row names. */
  record Residents() implements ImportKind {
    @Override
    public String name() {
      return "RESIDENTS";
    }

    @Override
    public Optional<AccountId> home() {
      return Optional.empty();
    }
  }

  /** Residents of one home, which rows need not name. */
  record ResidentsOf(AccountId careHome) implements ImportKind {
    @Override
    public String name() {
      return "RESIDENTS_OF";
    }

    @Override
    public Optional<AccountId> home() {
      return Optional.of(careHome);
    }
  }
}
