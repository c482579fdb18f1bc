package org.hearth.adapter.http.server.internal.page.imports;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.actor.Actor;
import org.springframework.stereotype.Component;

/** The imports of a practice that are not over, as links to their progress. */
@Component
public class ImportsUnderWay {
  /** Imports are carried out in their order, so that older ones are over. */
  private static final Page LATEST = Page.first(50);

  private final Hearth hearth;

  public ImportsUnderWay(Hearth hearth) {
    this.hearth = hearth;
  }

  /** What the start page of staff shows. */
  public List<Link> of(Actor actor) {
    return hearth
        .importHistory()
        .list(actor, LATEST)
        .map(Slice::items)
        .getOrElse(List.of())
        .stream()
        .filter(job -> job.finishedAt().isEmpty())
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
