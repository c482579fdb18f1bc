package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.account.AccountId;

/** What a file holds, as the addresses of pages and their texts have it. */
final class KindPath {
  private static final String CARE_HOMES = "care-homes";
  private static final String RESIDENTS = "residents";

  private KindPath() {}

  /** The kind at the end of an address: a word, or the home whose residents they are. */
  static Optional<ImportKind> parse(String path) {
    if (path.equals(CARE_HOMES)) {
      return Optional.of(ImportKind.CARE_HOMES);
    }
    if (path.equals(RESIDENTS)) {
      return Optional.of(ImportKind.RESIDENTS);
    }
    try {
      return Optional.of(new ImportKind.ResidentsOf(new AccountId(UUID.fromString(path))));
    } catch (IllegalArgumentException madeUp) {
      return Optional.empty();
    }
  }

  static String of(ImportKind kind) {
    return kind.home()
        .map(home -> home.value().toString())
        .orElse(kind instanceof ImportKind.CareHomes ? CARE_HOMES : RESIDENTS);
  }

  /** The address at which such a file is uploaded. */
  static String upload(ImportKind kind) {
    return NewImportPages.HERE + "/" + of(kind);
  }

  static String words(ImportKind kind) {
    if (kind instanceof ImportKind.CareHomes) {
      return "Care homes";
    }
    return kind.home().isPresent() ? "Residents of one care home" : "Residents";
  }

  static List<Choice> choices() {
    return List.of(
        new Choice(CARE_HOMES, "Care homes", "Opens an account for each care home in the file"),
        new Choice(
            RESIDENTS,
            "Residents of care homes",
            "Registers each resident as a dependent of the care home that the row names"));
  }
}
