package org.hearth.adapter.http.server.internal.page.submission;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.FormErrors;
import org.hearth.adapter.http.server.internal.page.form.FormFields;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.Sha256;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.idempotency.IdempotentCalls;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends forms to the ports. A form that is sent twice has one effect and one answer. What is
 * refused is kept with everything that was typed: faults of fields lead back to the form, anything
 * else to the page of what is in the way.
 */
@Component
public class Submissions {
  public static final String IN_THE_WAY = "/in-the-way/";

  private final IdempotentCalls calls;
  private final Drafts drafts;
  private final JsonMapper mapper;

  public Submissions(IdempotentCalls calls, Drafts drafts, JsonMapper mapper) {
    this.calls = calls;
    this.drafts = drafts;
    this.mapper = mapper;
  }

  /**
   * The form at an address, as it was typed before; with what is offered where nothing was.
   *
   * @param form the record of its fields
   */
  public FormView form(
      Visit visit, String address, Class<? extends Record> form, Map<String, String> offered) {
    Optional<Draft> draft = drafts.find(visit.owner(), DraftId.ofAddress(address));
    Map<String, String> values =
        FormFields.of(FormFields.form(form, draft.map(Draft::fields).orElse(offered)));
    return new FormView(
        address,
        visit.token(),
        draft.map(Draft::attempt).orElse(0),
        values,
        draft
            .flatMap(Draft::refusal)
            .filter(FormErrors::areTold)
            .map(problem -> FormErrors.of(problem, values))
            .orElse(Map.of()));
  }

  /** A form that has not been sent before. */
  public FormView form(Visit visit, String address, Class<? extends Record> form) {
    return form(visit, address, form, Map.of());
  }

  /**
   * Sends a form.
   *
   * @param address at which the form is shown and sent
   * @param port what is asked, once
   * @param next the address of the page that follows
   */
  public <T> ResponseEntity<String> send(
      Visit visit,
      String address,
      Record form,
      Function<Hearth, Either<Refusal, T>> port,
      Function<T, String> next) {
    Map<String, String> fields = FormFields.of(form);
    UUID id = DraftId.ofAddress(address);
    // Before the port is asked, so that nothing is lost where the storage fails.
    drafts.type(visit.owner(), id, address, fields);
    String answer =
        calls
            .answer(
                visit.key(address),
                Sha256.hex(mapper.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8)),
                port,
                answered -> answered.fold(this::written, next))
            .fold(this::written, Function.identity());
    if (answer.startsWith("/")) {
      drafts.forget(visit.owner(), id);
      return Pages.to(answer);
    }
    ProblemJson refusal = mapper.readValue(answer, ProblemJson.class);
    drafts.refuse(visit.owner(), id, address, fields, refusal, visit.attempt());
    return Pages.to(FormErrors.areTold(refusal) ? address : IN_THE_WAY + id);
  }

  private String written(Refusal refusal) {
    return mapper.writeValueAsString(RefusalProblem.of(refusal));
  }
}
