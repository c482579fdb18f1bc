package org.hearth.adapter.http.server.internal.page.user;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPage;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.UserRefusal;
import org.hearth.domain.user.User;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Users as others change them. Users do not change themselves here, and so lock nothing behind
 * them.
 */
@Component
class ChangedUsers {
  private final Users users;
  private final RefusedPages refused;
  private final Pages pages;

  ChangedUsers(Users users, RefusedPages refused, Pages pages) {
    this.users = users;
    this.refused = refused;
    this.pages = pages;
  }

  static String address(User user, UserChange change) {
    return address(user.id(), change);
  }

  static String address(UUID user, UserChange change) {
    return UsersPages.address(user) + "/" + change.path();
  }

  static Frame frame(Visit visit, User user, String title) {
    return visit.frame(title).back(UsersPages.address(user.id()), "Back to the user");
  }

  /** The page of a change, or in words why there is none. */
  ResponseEntity<String> with(
      Visit visit,
      UUID id,
      String path,
      BiFunction<User, UserChange, ResponseEntity<String>> page) {
    Optional<UserChange> change = UserChange.of(path);
    return change.isEmpty()
        ? refused.page(visit, new UserRefusal.UserNotFound())
        : users
            .find(visit, id)
            .fold(
                refusal -> refused.page(visit, refusal),
                user -> Users.isSelf(visit, user) ? self(visit) : page.apply(user, change.get()));
  }

  /** Sends a change; also of a user who is gone, whose form may have been sent before. */
  ResponseEntity<String> sent(
      Visit visit,
      UUID id,
      String path,
      BiFunction<
              Function<UserChangeFields, Either<Refusal, Boolean>>,
              UserChange,
              ResponseEntity<String>>
          sending) {
    Optional<UserChange> change = UserChange.of(path);
    if (change.isEmpty()) {
      return refused.page(visit, new UserRefusal.UserNotFound());
    }
    Either<Refusal, User> user = users.find(visit, id);
    if (user.isRight() && Users.isSelf(visit, user.get())) {
      return self(visit);
    }
    return sending.apply(
        fields ->
            user.flatMap(
                found -> change.get().on(users.ports(), visit, found, fields).map(done -> true)),
        change.get());
  }

  /** The confirmation of a change, with the name of the user where they are one still. */
  ResponseEntity<String> done(
      Visit visit,
      UUID id,
      String path,
      BiFunction<String, UserChange, ResponseEntity<String>> page) {
    Either<Refusal, User> user = users.find(visit, id);
    Optional<UserChange> change = UserChange.of(path);
    boolean gone = user.isLeft() && user.getLeft() instanceof UserRefusal.UserNotFound;
    if (change.isEmpty() || (user.isLeft() && !gone)) {
      return refused.page(
          visit, change.isEmpty() ? new UserRefusal.UserNotFound() : user.getLeft());
    }
    return page.apply(
        user.map(found -> found.name().text()).getOrElse("No user of yours any more"),
        change.get());
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
