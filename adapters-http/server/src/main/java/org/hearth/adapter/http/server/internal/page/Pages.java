package org.hearth.adapter.http.server.internal.page;

import java.net.URI;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.problem.ProblemHeaders;
import org.hearth.adapter.http.server.internal.template.Templates;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with pages. */
@Component
public class Pages {
  private final Templates templates;

  public Pages(Templates templates) {
    this.templates = templates;
  }

  /** A page whose template takes its record as the one parameter. */
  public ResponseEntity<String> page(int status, PageModel model) {
    return ResponseEntity.status(status)
        .contentType(Templates.HTML)
        .body(templates.render(model.template(), model));
  }

  /** A page that says why something was refused, and for how long to wait where that helps. */
  public ResponseEntity<String> refused(ProblemJson problem, PageModel model) {
    ResponseEntity<String> page = page(problem.status(), model);
    return ProblemHeaders.retryAfter(problem)
        .map(seconds -> with(page, HttpHeaders.RETRY_AFTER, seconds))
        .orElse(page);
  }

  /** The answer with one header more. */
  public static ResponseEntity<String> with(
      ResponseEntity<String> answer, String header, Object value) {
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .header(header, value.toString())
        .body(answer.getBody());
  }

  /** A page that is there. */
  public ResponseEntity<String> page(PageModel model) {
    return page(HttpStatus.OK.value(), model);
  }

  /** Leads to another page (303), as is done after each form. */
  public static ResponseEntity<String> to(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
