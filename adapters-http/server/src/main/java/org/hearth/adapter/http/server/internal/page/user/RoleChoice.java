package org.hearth.adapter.http.server.internal.page.user;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.application.port.in.user.ManageUsers.RoleForm;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.Role;

/** A role as forms offer it. */
enum RoleChoice {
  STAFF("Staff of the practice", "Works with patients, care homes and requests"),
  ADMINISTRATOR("Administrator of the practice", "Manages its users as well"),
  SUPPORT("Support", "Resets and transfers accounts of any practice");

  private final String text;
  private final String hint;

  RoleChoice(String text, String hint) {
    this.text = text;
    this.hint = hint;
  }

  /** The roles that an actor may give. */
  static List<Choice> of(Actor actor) {
    return Arrays.stream(values())
        .filter(role -> role != SUPPORT || actor instanceof Actor.Support)
        .map(role -> new Choice(role.name(), role.text, role.hint))
        .toList();
  }

  static RoleChoice of(Role role) {
    if (role instanceof Role.StaffOf staff) {
      return staff.administrator() ? ADMINISTRATOR : STAFF;
    }
    return SUPPORT;
  }

  /** A role in words. */
  static String text(Role role) {
    return role instanceof Role.StaffOf staff
        ? (staff.administrator() ? "Administrator of practice " : "Staff of practice ")
            + staff.practice()
        : SUPPORT.text;
  }

  /** What was chosen; staff give roles of their own practice alone. */
  static Either<Refusal, RoleForm> form(Actor actor, String chosen, String practice) {
    Optional<RoleChoice> role =
        Arrays.stream(values()).filter(each -> each.name().equals(chosen)).findFirst();
    if (role.isEmpty()) {
      return Either.left(Refusal.Invalid.of("role", "is missing"));
    }
    if (role.get() == SUPPORT) {
      return Either.right(new RoleForm(Optional.empty(), false));
    }
    String code =
        actor instanceof Actor.PracticeStaff staff ? staff.practice().text() : practice.strip();
    return code.isEmpty()
        ? Either.left(Refusal.Invalid.of("practice", "is missing"))
        : Either.right(new RoleForm(Optional.of(code), role.get() == ADMINISTRATOR));
  }
}
