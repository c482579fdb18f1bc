package org.hearth.adapter.http.server.internal.page.user;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.User;

/** What is done with a user, on a form of its own. */
enum UserChange {
  ROLE(
      "Give %s another role",
      "All sessions of the user end. They sign in again in the new role.",
      "Give this role",
      "Role given"),
  DISABLING(
      "Disable %s",
      "All sessions of the user end, and they cannot sign in until they are enabled.",
      "Disable the user",
      "User disabled"),
  ENABLING(
      "Enable %s",
      "The user can sign in again, with the password that they had.",
      "Enable the user",
      "User enabled"),
  REMOVAL(
      "Remove %s",
      "All sessions of the user end, and they are a user no more. The audit trail keeps what they"
          + " did.",
      "Remove the user",
      "User removed"),
  SECOND_FACTOR(
      "Reset the second factor of %s",
      "The user's app and recovery codes work no more. Check first that it is the user who asks.",
      "Reset the second factor",
      "Second factor reset");

  private final String title;
  private final String consequence;
  private final String button;
  private final String done;

  UserChange(String title, String consequence, String button, String done) {
    this.title = title;
    this.consequence = consequence;
    this.button = button;
    this.done = done;
  }

  /** The change with this name in addresses. */
  static Optional<UserChange> of(String path) {
    return Arrays.stream(values()).filter(each -> each.path().equals(path)).findFirst();
  }

  /** Where it begins. */
  String address(UUID user) {
    return UsersPages.address(user) + "/" + path();
  }

  /** Of one form of it. */
  String address(UUID user, UUID form) {
    return address(user) + "/" + form;
  }

  private String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String title(User user) {
    return title.formatted(user.name().text());
  }

  String consequence() {
    return consequence;
  }

  String button() {
    return button;
  }

  String done() {
    return done;
  }

  /** Whether it can be done with a user as they are. */
  boolean fits(User user) {
    return switch (this) {
      case DISABLING -> !user.disabled();
      case ENABLING -> user.disabled();
      default -> true;
    };
  }

  /** Does it. */
  Either<Refusal, ?> on(
      Authentication authentication, Visit visit, User user, UserChangeFields fields) {
    String reason = fields.reason();
    return switch (this) {
      case ROLE ->
          RoleChoice.form(visit.actor(), fields.role(), fields.practice())
              .flatMap(
                  role ->
                      authentication
                          .manageUsers()
                          .giveRole(visit.actor(), user.id(), role, reason));
      case DISABLING -> authentication.manageUsers().disable(visit.actor(), user.id(), reason);
      case ENABLING -> authentication.manageUsers().enable(visit.actor(), user.id(), reason);
      case REMOVAL -> authentication.manageUsers().remove(visit.actor(), user.id(), reason);
      case SECOND_FACTOR ->
          authentication.resetSecondFactor().reset(visit.actor(), user.email().text(), reason);
    };
  }
}
