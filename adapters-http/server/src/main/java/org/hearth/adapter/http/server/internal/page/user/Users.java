package org.hearth.adapter.http.server.internal.page.user;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.User;
import org.springframework.stereotype.Component;

/** Reads the users that a user manages. */
@Component
class Users {
  private final Authentication authentication;

  Users(Authentication authentication) {
    this.authentication = authentication;
  }

  Either<Refusal, Slice<User>> list(Visit visit, Page page) {
    return authentication.manageUsers().list(visit.actor(), page);
  }

  /** One of them. */
  Either<Refusal, User> find(Visit visit, UUID id) {
    return authentication.manageUsers().byId(visit.actor(), id);
  }

  /** What is refused to a user who manages none; it leaves an entry (R19). */
  Optional<Refusal> refusal(Visit visit) {
    return visit.managesUsers()
        ? Optional.empty()
        : Optional.of(authentication.knowProgram().refuse(visit.actor()));
  }

  /** Whether it is the user who looks at the page. */
  static boolean isSelf(Visit visit, UUID user) {
    return visit
        .actor()
        .identity()
        .filter(identity -> identity.id().equals(user.toString()))
        .isPresent();
  }
}
