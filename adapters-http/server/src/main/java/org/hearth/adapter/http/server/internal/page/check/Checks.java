package org.hearth.adapter.http.server.internal.page.check;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.ConcurrentChange;
import org.hearth.adapter.http.server.internal.page.form.FormErrors;
import org.hearth.adapter.http.server.internal.page.form.FormFields;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The step between a form and its effect. What was typed is the form's draft, so that the check has
 * an address under that of the form, can be reloaded, and leads back to everything typed.
 */
@Component
public class Checks {
  private final Drafts drafts;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public Checks(Drafts drafts, Submissions submissions, RefusedPages refused, Pages pages) {
    this.drafts = drafts;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  /** Keeps what was typed, and leads to its check. */
  public ResponseEntity<String> begin(Visit visit, String address, Record form) {
    drafts.type(visit.owner(), DraftId.ofAddress(address), address, FormFields.of(form));
    return Pages.to(address + DraftId.CHECK);
  }

  /**
   * The check of a form; the form again where its fields are not right, or where a concurrent
   * change has refused it and must be looked at first.
   *
   * @param address of the form
   * @param check what it is about to do, which changes nothing
   */
  public <F extends Record> ResponseEntity<String> page(
      Visit visit, String address, Class<F> form, Function<F, Either<Refusal, Check>> check) {
    Optional<Draft> draft = drafts.find(visit.owner(), DraftId.ofAddress(address));
    if (draft.isEmpty()) {
      return refused.over(visit, address, "Fill in the form again");
    }
    return isOvertaken(draft.get())
        ? Pages.to(address)
        : check
            .apply(FormFields.form(form, draft.get().fields()))
            .fold(
                refusal -> refuse(visit, address, draft.get(), RefusalProblem.of(refusal)),
                found -> pages.page(new CheckPage(found, submissions.form(visit, address, form))));
  }

  private static boolean isOvertaken(Draft draft) {
    return draft
        .refusal()
        .filter(problem -> ConcurrentChange.isOnForm(problem, draft.fields()))
        .isPresent();
  }

  /** As sending the form would be refused. */
  private ResponseEntity<String> refuse(
      Visit visit, String address, Draft draft, ProblemJson refusal) {
    UUID id = DraftId.ofAddress(address);
    drafts.put(visit.owner(), id, draft.refusedUnsent(address, refusal));
    return Pages.to(FormErrors.areOnForm(refusal) ? address : Submissions.IN_THE_WAY + id);
  }
}
