package org.hearth.adapter.http.server.internal.page.support;

import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.support.ResetRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of what practices ask support for: resets, and transfers to their practice. */
@Controller
public class QueuePages {
  private static final String HERE = "/support/resets";
  private static final int ON_A_PAGE = 50;

  private final Hearth hearth;
  private final RefusedPages refused;
  private final Pages pages;

  public QueuePages(Hearth hearth, RefusedPages refused, Pages pages) {
    this.hearth = hearth;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors(SUPPORT)
  ResponseEntity<String> queue(
      Visit visit, @RequestParam(name = "after", required = false) @Nullable UUID after) {
    return hearth
        .support()
        .list(visit.actor(), new Page(Optional.ofNullable(after), ON_A_PAGE))
        .fold(refusal -> refused.page(visit, refusal), slice -> pages.page(page(visit, slice)));
  }

  private static QueuePage page(Visit visit, Slice<ResetRequest> slice) {
    return new QueuePage(
        visit.frame("What practices ask for"),
        slice.items().stream().map(QueueRow::of).toList(),
        slice.next().map(next -> new Link(HERE + "?after=" + next, "Next")));
  }
}
