package org.hearth.adapter.http.server.internal.page.imports;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The imports of the user's practice. */
@Controller
public class HistoryPages {
  static final String HERE = "/imports";

  private static final int ON_A_PAGE = 25;

  private final Hearth hearth;
  private final long days;
  private final RefusedPages refused;
  private final Pages pages;

  public HistoryPages(Hearth hearth, ServerDependencies parts, RefusedPages refused, Pages pages) {
    this.hearth = hearth;
    this.days = parts.retention().imports().toDays();
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> history(
      Visit visit, @RequestParam(name = "after", required = false) @Nullable UUID after) {
    return hearth
        .importHistory()
        .list(visit.actor(), new Page(Optional.ofNullable(after), ON_A_PAGE))
        .fold(refusal -> refused.page(visit, refusal), slice -> pages.page(page(visit, slice)));
  }

  private HistoryPage page(Visit visit, Slice<ImportJob> slice) {
    return new HistoryPage(
        visit.frame("Imports"),
        slice.items().stream().map(HistoryRow::of).toList(),
        slice.next().map(last -> new Link(HERE + "?after=" + last, "Older imports")),
        days);
  }
}
