package org.hearth.domain.refusal;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;

import java.util.List;

/** What stands in the way of managing users, programs and the persons of a home. */
public sealed interface UserRefusal extends Refusal {
  /** There is no such user, or none that the actor may manage. */
  record UserNotFound() implements UserRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "user-not-found",
          NOT_FOUND,
          "There is no such user among those that you manage.",
          List.of("List the users and choose one of them."));
    }
  }

  /** There is no such person of the care home. */
  record PersonNotFound() implements UserRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "person-not-found",
          NOT_FOUND,
          "There is no such person of this care home.",
          List.of("List the persons of the home and choose one of them."));
    }
  }

  /** There is no such token of a program, or none that the actor may manage. */
  record TokenNotFound() implements UserRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "token-not-found",
          NOT_FOUND,
          "There is no such token among those that you manage.",
          List.of("List the tokens and choose one of them."));
    }
  }

  /** The change would leave the practice without a user who manages the others. */
  record LastAdministrator() implements UserRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "last-administrator",
          CONFLICT,
          "This is the last administrator of the practice.",
          List.of("Make another user an administrator first.", "Otherwise ask support."));
    }
  }
}
