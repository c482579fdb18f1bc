package org.hearth.adapter.http.server.internal.page.imports;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.application.port.in.imports.ImportKind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files that hold the headings alone. */
@Controller
public class TemplatePages {
  private static final String HERE = "/imports/templates/";

  /** By which spreadsheets know UTF-8. */
  private static final String MARK = "\uFEFF";

  private final RefusedPages refused;

  public TemplatePages(RefusedPages refused) {
    this.refused = refused;
  }

  static String address(ImportKind kind) {
    return HERE + KindPath.of(kind);
  }

  @GetMapping(HERE + "{kind}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> headings(Visit visit, @PathVariable("kind") String path) {
    return KindPath.parse(path)
        .map(TemplatePages::file)
        .orElseGet(() -> refused.over(visit, NewImportPages.HERE, "Import a file"));
  }

  private static ResponseEntity<String> file(ImportKind kind) {
    String name = kind instanceof ImportKind.CareHomes ? "care-homes.csv" : "residents.csv";
    List<String> columns =
        ColumnNames.of(kind).stream()
            .filter(column -> kind.home().isEmpty() || !column.equals(ColumnNames.CARE_HOME_NUMBER))
            .toList();
    return ResponseEntity.ok()
        .contentType(DownloadPages.CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(MARK + String.join(",", columns) + "\r\n");
  }
}
