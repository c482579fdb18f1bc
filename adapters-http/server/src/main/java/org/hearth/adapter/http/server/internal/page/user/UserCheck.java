package org.hearth.adapter.http.server.internal.page.user;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.check.Check;
import org.hearth.adapter.http.server.internal.page.form.FieldReading;
import org.hearth.adapter.http.server.internal.page.view.Row;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.port.in.user.ManageUsers;
import org.hearth.application.port.in.user.ManageUsers.RoleForm;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FreeText;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.Reason;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;

/** What a change of a user is about to do. */
final class UserCheck {
  private UserCheck() {}

  static Either<Refusal, Check> of(
      Visit visit, User user, UserChange change, UserChangeFields fields) {
    return role(visit, change, fields)
        .flatMap(
            role ->
                FieldReading.field("reason", reason(fields.reason()))
                    .map(reason -> check(visit, user, change, rows(user, role, reason))));
  }

  /** As the port reads it. */
  private static Validation<Fault, Reason> reason(String text) {
    return FreeText.parse(text, ManageUsers.LONGEST_REASON).map(Reason::new);
  }

  /** What the new role is, in words; blank where the role stays. */
  private static Either<Refusal, String> role(
      Visit visit, UserChange change, UserChangeFields fields) {
    return change == UserChange.ROLE
        ? RoleChoice.form(visit.actor(), fields.role(), fields.practice()).flatMap(UserCheck::text)
        : Either.right("");
  }

  private static Either<Refusal, String> text(RoleForm form) {
    return form.practice()
        .map(code -> FieldReading.field("practice", OdsCode.parse(code)).map(Optional::of))
        .orElseGet(() -> Either.right(Optional.empty()))
        .map(practice -> RoleChoice.text(Role.of(practice, form.administrator())));
  }

  private static List<Row> rows(User user, String role, Reason reason) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("User", user.name().text()));
    rows.add(new Row("E-mail address", user.email().text()));
    rows.add(new Row(role.isEmpty() ? "Role" : "Role now", RoleChoice.text(user.role())));
    if (!role.isEmpty()) {
      rows.add(new Row("New role", role));
    }
    rows.add(new Row("Reason", reason.text()));
    return rows;
  }

  private static Check check(Visit visit, User user, UserChange change, List<Row> rows) {
    return new Check(
        UsersPages.frame(visit, user, "Check: " + change.title(user)),
        rows,
        change.consequence(),
        change.button());
  }
}
