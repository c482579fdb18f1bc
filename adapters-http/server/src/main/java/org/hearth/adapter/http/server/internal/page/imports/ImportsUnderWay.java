package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.domain.actor.Actor;
import org.springframework.stereotype.Component;

/** The imports of a practice that are not over, as links to their progress. */
@Component
public class ImportsUnderWay {
  private static final int MOST = 50;

  private final ImportService imports;

  public ImportsUnderWay(ImportService imports) {
    this.imports = imports;
  }

  /** What the start page of staff shows. */
  public List<Link> of(Actor actor) {
    return imports.underWay(actor, MOST).getOrElse(List.of()).stream()
        .map(ImportsUnderWay::link)
        .toList();
  }

  private static Link link(ImportJob job) {
    HistoryRow row = HistoryRow.of(job);
    return new Link(
        row.link().href(),
        row.kind() + ", " + row.link().text() + ": " + row.status() + ", " + row.counts());
  }
}
