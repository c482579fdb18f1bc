package org.hearth.adapter.http.server.internal.page.submission;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.ConcurrentChange;
import org.hearth.adapter.http.server.internal.page.form.FormErrors;
import org.hearth.adapter.http.server.internal.page.form.FormFields;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.visit.PageAddresses;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.Sha256;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends forms to the ports. A form that is sent twice has one effect and one answer. What is
 * refused is kept with everything that was typed: faults of fields and concurrent changes lead back
 * to the form, anything else to the page of what is in the way.
 */
@Component
public class Submissions {
  public static final String IN_THE_WAY = "/in-the-way/";

  private final Receipts receipts;
  private final InTurn inTurn;
  private final Drafts drafts;
  private final PageAddresses addresses;
  private final JsonMapper mapper;

  Submissions(
      Receipts receipts, InTurn inTurn, Drafts drafts, PageAddresses addresses, JsonMapper mapper) {
    this.receipts = receipts;
    this.inTurn = inTurn;
    this.drafts = drafts;
    this.addresses = addresses;
    this.mapper = mapper;
  }

  /**
   * The form at an address, as it was typed before; with what is offered where nothing was. Where a
   * concurrent change was committed first, what is offered is what is stored now.
   *
   * @param form the record of its fields
   */
  public FormView form(
      Visit visit, String address, Class<? extends Record> form, Map<String, String> offered) {
    Optional<Draft> draft = drafts.find(visit.owner(), DraftId.ofAddress(address));
    Optional<ProblemJson> refusal = draft.flatMap(Draft::refusal);
    Map<String, String> values =
        FormFields.of(FormFields.form(form, draft.map(Draft::fields).orElse(offered)));
    FormView view =
        new FormView(
            address,
            visit.token(),
            draft.map(Draft::attempt).orElse(0),
            values,
            refusal
                .filter(FormErrors::areOnForm)
                .map(problem -> FormErrors.of(problem, values))
                .orElse(Map.of()));
    return refusal.filter(problem -> ConcurrentChange.isOnForm(problem, values)).isPresent()
        ? view.afterChange(offered)
        : view;
  }

  /** A form that has not been sent before. */
  public FormView form(Visit visit, String address, Class<? extends Record> form) {
    return form(visit, address, form, Map.of());
  }

  /**
   * Sends a form.
   *
   * @param address at which the form is sent
   * @param port what is asked, once
   * @param next the address of the page that follows
   */
  public <T> ResponseEntity<String> send(
      Visit visit,
      String address,
      Record form,
      Function<Hearth, Either<Refusal, T>> port,
      Function<T, String> next) {
    return send(
        visit,
        address,
        FormFields.of(form),
        (key, fingerprint) ->
            receipts.ask(key, fingerprint, port, answered -> answered.fold(this::written, next)));
  }

  /**
   * Sends a form to a port of signing in, which keeps no idempotency record with its change: one
   * sending after the other.
   */
  public <T> ResponseEntity<String> sendInTurn(
      Visit visit,
      String address,
      Record form,
      Supplier<Either<Refusal, T>> port,
      Function<T, String> next) {
    return inTurn.send(
        address,
        () ->
            send(
                visit,
                address,
                FormFields.of(form),
                (key, fingerprint) ->
                    receipts.askUnlessAnswered(
                        key, fingerprint, port, answered -> answered.fold(this::written, next))));
  }

  private ResponseEntity<String> send(
      Visit visit,
      String address,
      Map<String, String> fields,
      BiFunction<IdempotencyKey, String, Either<Refusal, String>> call) {
    UUID id = DraftId.ofAddress(address);
    String page = addresses.nearest(address);
    // Before the port is asked, so that nothing is lost where the storage fails.
    Draft typed = drafts.type(visit.owner(), id, page, fields);
    String fingerprint =
        Sha256.hex(mapper.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8));
    Receipts.Answer answer = receipts.answer(visit, address, key -> call.apply(key, fingerprint));
    if (answer.text().isLeft()) {
      drafts.forget(visit.owner(), id);
      return spent(visit, address, fields, answer.attempt(), answer.text().getLeft());
    }
    if (Receipts.isPage(answer.text().get())) {
      drafts.forget(visit.owner(), id);
      return Pages.to(answer.text().get());
    }
    ProblemJson refusal = mapper.readValue(answer.text().get(), ProblemJson.class);
    drafts.put(visit.owner(), id, typed.refused(answer.attempt(), refusal));
    return Pages.to(
        FormErrors.areOnForm(refusal) || ConcurrentChange.isOnForm(refusal, fields)
            ? page
            : IN_THE_WAY + id);
  }

  /**
   * Whether the user has sent the form at an address, and was led to the page that is asked for.
   */
  public boolean ledHere(Visit visit, String address) {
    return receipts.page(visit, address).filter(visit.path()::equals).isPresent();
  }

  /** What was typed becomes a new form: its user decides whether to send that, too. */
  private ResponseEntity<String> spent(
      Visit visit, String address, Map<String, String> fields, int attempt, ProblemJson problem) {
    String fresh =
        DraftId.last(address)
            .map(id -> address.substring(0, address.length() - id.toString().length()))
            .map(under -> under + DraftId.next())
            .orElse(address);
    UUID id = DraftId.ofAddress(fresh);
    drafts.put(
        visit.owner(),
        id,
        new Draft(
            addresses.nearest(fresh),
            fields,
            Optional.of(problem),
            fresh.equals(address) ? attempt + 1 : 0,
            0));
    return Pages.to(IN_THE_WAY + id);
  }

  private String written(Refusal refusal) {
    return mapper.writeValueAsString(RefusalProblem.of(refusal));
  }
}
