package org.hearth.adapter.http.server.internal.page.user;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPage;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.domain.refusal.UserRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Finds the change of a user that an address names. Users do not change themselves here, and so
 * lock nothing behind them.
 */
@Component
class NamedChanges {
  private final RefusedPages refused;
  private final Pages pages;

  NamedChanges(RefusedPages refused, Pages pages) {
    this.refused = refused;
    this.pages = pages;
  }

  /** The change; or the page that says why there is none. Reads no user. */
  Either<ResponseEntity<String>, UserChange> find(Visit visit, UUID user, String path) {
    if (Users.isSelf(visit, user)) {
      return Either.left(self(visit));
    }
    Optional<UserChange> change = UserChange.of(path);
    return change.isPresent()
        ? Either.right(change.get())
        : Either.left(refused.page(visit, new UserRefusal.UserNotFound()));
  }

  private ResponseEntity<String> self(Visit visit) {
    return pages.page(
        HttpStatus.CONFLICT.value(),
        new RefusedPage(
            visit.frame("This is you"),
            List.of(
                "Another administrator, or support, changes your role, disables or removes you, or"
                    + " resets your second factor."),
            new Link(UsersPages.HERE, "See all users")));
  }
}
