package org.hearth.adapter.http.server.internal.page.user;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.account.OpenedPage;
import org.hearth.adapter.http.server.internal.page.check.Checks;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changing a user: the form, the last look, and what was done. */
@Controller
public class UserChangePages {
  private static final String UNDER = UsersPages.HERE + "/{id}/{change}";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

  private final ChangedUsers changed;
  private final Submissions submissions;
  private final Checks checks;
  private final RefusedPages refused;
  private final Pages pages;

  UserChangePages(
      ChangedUsers changed,
      Submissions submissions,
      Checks checks,
      RefusedPages refused,
      Pages pages) {
    this.changed = changed;
    this.submissions = submissions;
    this.checks = checks;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(UNDER)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> begin(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("change") String change) {
    return changed.with(
        visit,
        id,
        change,
        (user, found) -> FormAddress.newUnder(ChangedUsers.address(user, found)));
  }

  @GetMapping(UNDER + "/{form}")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> form(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("change") String change,
      @PathVariable("form") UUID form) {
    return changed.with(
        visit, id, change, (user, found) -> pages.page(page(visit, user, found, form)));
  }

  private UserChangePage page(Visit visit, User user, UserChange change, UUID form) {
    FormView view =
        submissions.form(
            visit,
            address(user.id(), change, form),
            UserChangeFields.class,
            change == UserChange.ROLE ? present(user) : Map.of());
    return new UserChangePage(
        ChangedUsers.frame(visit, user, change.title(user)).with(view.summary()),
        change.consequence(),
        change == UserChange.ROLE ? RoleChoice.of(visit.actor()) : List.of(),
        visit.actor() instanceof Actor.Support,
        view);
  }

  private static Map<String, String> present(User user) {
    return Map.of(
        "role",
        RoleChoice.of(user.role()).name(),
        "practice",
        user.role() instanceof Role.StaffOf staff ? staff.practice().text() : "");
  }

  @PostMapping(path = UNDER + "/{form}" + DraftId.CHECK, consumes = FORM)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> check(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("change") String change,
      @PathVariable("form") UUID form,
      @SentForm UserChangeFields fields) {
    return changed.with(
        visit,
        id,
        change,
        (user, found) -> checks.begin(visit, address(user.id(), found, form), fields));
  }

  @GetMapping(UNDER + "/{form}" + DraftId.CHECK)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> check(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("change") String change,
      @PathVariable("form") UUID form) {
    return changed.with(
        visit,
        id,
        change,
        (user, found) ->
            checks.page(
                visit,
                address(user.id(), found, form),
                UserChangeFields.class,
                fields -> UserCheck.of(visit, user, found, fields)));
  }

  @PostMapping(path = UNDER + "/{form}", consumes = FORM)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> change(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("change") String change,
      @PathVariable("form") UUID form,
      @SentForm UserChangeFields fields) {
    return changed.sent(
        visit,
        id,
        change,
        (port, found) ->
            submissions.sendInTurn(
                visit,
                address(id, found, form),
                fields,
                () -> port.apply(fields),
                done -> address(id, found, form) + "/done"));
  }

  /** However often it is looked at; a user who was removed has no name any more. */
  @GetMapping(UNDER + "/{form}/done")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> done(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("change") String change,
      @PathVariable("form") UUID form) {
    return changed.done(
        visit,
        id,
        change,
        (name, found) ->
            submissions.ledHere(visit, address(id, found, form))
                ? pages.page(done(visit, name, found))
                : refused.unconfirmed(visit));
  }

  private static OpenedPage done(Visit visit, String name, UserChange change) {
    return new OpenedPage(
        visit.frame(change.done()),
        name,
        "The audit trail keeps who did it, and why.",
        new Link(UsersPages.HERE, "See all users"),
        List.of(new Link("/", "Close")));
  }

  private static String address(UUID user, UserChange change, UUID form) {
    return ChangedUsers.address(user, change) + "/" + form;
  }
}
