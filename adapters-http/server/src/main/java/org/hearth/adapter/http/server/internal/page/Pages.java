package org.hearth.adapter.http.server.internal.page;

import java.util.Map;
import org.hearth.adapter.http.server.internal.page.view.PageModel;
import org.hearth.adapter.http.server.internal.problem.ProblemHeaders;
import org.hearth.adapter.http.server.internal.template.Templates;
import org.hearth.adapter.http.wire.ProblemJson;
import org.jspecify.annotations.Nullable;
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
        .map(seconds -> SignInAnswers.with(page, HttpHeaders.RETRY_AFTER, seconds))
        .orElse(page);
  }

  /** A page that is there. */
  public ResponseEntity<String> page(PageModel model) {
    return page(HttpStatus.OK.value(), model);
  }

  /** Leads to another page (303), as is done after each form. */
  public static ResponseEntity<String> to(String address) {
    return SignInAnswers.to(address).build();
  }

  ResponseEntity<String> page(int status, String template, Map<String, @Nullable Object> content) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).contentType(Templates.HTML);
    if (content.get("problem") instanceof PageProblem problem) {
      problem
          .retryAfter()
          .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds.toString()));
    }
    return answer.body(templates.render(template, content));
  }
}
