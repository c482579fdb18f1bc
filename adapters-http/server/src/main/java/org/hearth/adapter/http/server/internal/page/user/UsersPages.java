package org.hearth.adapter.http.server.internal.page.user;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.submission.NoFields;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Row;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.user.User;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The users that an administrator or support manages, and one of them. */
@Controller
public class UsersPages {
  static final String HERE = "/users";

  private static final String TITLE = "Users";
  private static final int ON_A_PAGE = 50;

  private final Users users;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  UsersPages(Users users, Submissions submissions, RefusedPages refused, Pages pages) {
    this.users = users;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  static String address(UUID user) {
    return HERE + "/" + user;
  }

  /** Of a page about what is done with a user. */
  static Frame frame(Visit visit, User user, String title) {
    return visit.frame(title).back(address(user.id()), "Back to the user");
  }

  @GetMapping(HERE)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> list(
      Visit visit, @RequestParam(name = "after", required = false) @Nullable UUID after) {
    return users
        .list(visit, new Page(Optional.ofNullable(after), ON_A_PAGE))
        .fold(refusal -> refused.page(visit, refusal), slice -> pages.page(list(visit, slice)));
  }

  private static UsersPage list(Visit visit, Slice<User> slice) {
    return new UsersPage(
        visit.frame(TITLE),
        slice.items().stream()
            .map(user -> UserRow.of(user, Users.isSelf(visit, user.id())))
            .toList(),
        slice.next().map(next -> new Link(HERE + "?after=" + next, "Next users")));
  }

  @GetMapping(HERE + "/{id}")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> user(Visit visit, @PathVariable("id") UUID id) {
    return users
        .find(visit, id)
        .fold(refusal -> refused.page(visit, refusal), user -> pages.page(page(visit, user)));
  }

  private UserPage page(Visit visit, User user) {
    boolean self = Users.isSelf(visit, user.id());
    return new UserPage(
        visit.frame(user.name().text()).back(HERE, TITLE),
        List.of(
            new Row("E-mail address", user.email().text()),
            new Row("Role", RoleChoice.text(user.role())),
            new Row("Signing in", user.disabled() ? "Disabled" : "Can sign in")),
        self,
        self
            ? List.of()
            : Arrays.stream(UserChange.values())
                .filter(change -> change.fits(user))
                .map(change -> new Link(change.address(user.id()), change.title(user)))
                .toList(),
        submissions.form(
            visit, UserInvitationPages.address(user.id(), DraftId.next()), NoFields.class));
  }
}
