package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.account.AccountId;
import org.springframework.stereotype.Component;

/** What pages of imports are called, and what they say of files. */
@Component
class ImportTitles {
  private static final List<String> OPTIONAL = List.of(ColumnNames.HOUSEBOUND, ColumnNames.ROOM);

  private final Hearth hearth;

  ImportTitles(Hearth hearth) {
    this.hearth = hearth;
  }

  String upload(Visit visit, ImportKind kind) {
    if (kind instanceof ImportKind.CareHomes) {
      return "Import care homes";
    }
    return kind.home()
        .map(home -> "Import residents of " + name(visit, home))
        .orElse("Import residents of care homes");
  }

  private String name(Visit visit, AccountId home) {
    return hearth.accounts().byId(visit.actor(), home).map(Shown::name).getOrElse("a care home");
  }

  static List<String> columns(ImportKind kind) {
    return ColumnNames.of(kind).stream().filter(column -> !isOptional(kind, column)).toList();
  }

  static List<String> optional(ImportKind kind) {
    return ColumnNames.of(kind).stream().filter(column -> isOptional(kind, column)).toList();
  }

  private static boolean isOptional(ImportKind kind, String column) {
    return OPTIONAL.contains(column)
        || (column.equals(ColumnNames.CARE_HOME_NUMBER) && kind.home().isPresent());
  }
}
