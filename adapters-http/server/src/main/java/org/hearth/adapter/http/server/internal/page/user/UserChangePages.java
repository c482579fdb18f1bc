package org.hearth.adapter.http.server.internal.page.user;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.UserRefusal;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changing a user: the form, and what was done. */
@Controller
public class UserChangePages {
  private static final String UNDER = UsersPages.HERE + "/{id}/{change}";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

  private final Authentication authentication;
  private final NamedChanges changes;
  private final Users users;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  UserChangePages(
      Authentication authentication,
      NamedChanges changes,
      Users users,
      Submissions submissions,
      RefusedPages refused,
      Pages pages) {
    this.authentication = authentication;
    this.changes = changes;
    this.users = users;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(UNDER)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> begin(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("change") String path) {
    return changes
        .find(visit, id, path)
        .fold(answer -> answer, change -> FormAddress.newUnder(change.address(id)));
  }

  @GetMapping(UNDER + "/{form}")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> form(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("change") String path,
      @PathVariable("form") UUID form) {
    return changes
        .find(visit, id, path)
        .fold(answer -> answer, change -> form(visit, id, change, form));
  }

  private ResponseEntity<String> form(Visit visit, UUID id, UserChange change, UUID form) {
    return users
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            user -> pages.page(page(visit, user, change, form)));
  }

  private UserChangePage page(Visit visit, User user, UserChange change, UUID form) {
    FormView view =
        submissions.form(
            visit,
            change.address(user.id(), form),
            UserChangeFields.class,
            change == UserChange.ROLE ? present(user) : Map.of());
    return new UserChangePage(
        UsersPages.frame(visit, user, change.title(user)).with(view.summary()),
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

  @PostMapping(path = UNDER + "/{form}", consumes = FORM)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> change(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("change") String path,
      @PathVariable("form") UUID form,
      @SentForm UserChangeFields fields) {
    return changes
        .find(visit, id, path)
        .fold(
            answer -> answer,
            change ->
                submissions.sendInTurn(
                    visit,
                    change.address(id, form),
                    fields,
                    () -> change(visit, id, change, fields),
                    done -> change.address(id, form) + "/done"));
  }

  private Either<Refusal, Boolean> change(
      Visit visit, UUID id, UserChange change, UserChangeFields fields) {
    return users
        .find(visit, id)
        .flatMap(user -> change.on(authentication, visit, user, fields).map(done -> true));
  }

  /** However often it is looked at; a user who was removed has no name any more. */
  @GetMapping(UNDER + "/{form}/done")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> done(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("change") String path,
      @PathVariable("form") UUID form) {
    return changes
        .find(visit, id, path)
        .fold(
            answer -> answer,
            change ->
                submissions.ledHere(visit, change.address(id, form))
                    ? done(visit, id, change)
                    : refused.unconfirmed(visit));
  }

  private ResponseEntity<String> done(Visit visit, UUID id, UserChange change) {
    Either<Refusal, User> user = users.find(visit, id);
    if (user.isLeft() && !(user.getLeft() instanceof UserRefusal.UserNotFound)) {
      return refused.page(visit, user.getLeft());
    }
    return pages.page(
        done(
            visit,
            user.map(found -> found.name().text()).getOrElse("No user of yours any more"),
            change));
  }

  private static ConfirmationPage done(Visit visit, String name, UserChange change) {
    return new ConfirmationPage(
        visit.frame(change.done()),
        name,
        "The audit trail keeps who did it, and why.",
        new Link(UsersPages.HERE, "See all users"),
        List.of(new Link("/", "Close")));
  }
}
