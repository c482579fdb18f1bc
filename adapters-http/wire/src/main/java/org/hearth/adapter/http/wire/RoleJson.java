package org.hearth.adapter.http.wire;

import java.util.Optional;
import org.hearth.application.port.in.user.ManageUsers.RoleForm;
import org.jspecify.annotations.Nullable;

/**
 * A role to be given.
 *
 * @param practice ODS code of the practice whose staff it is; missing for support
 */
public record RoleJson(
    @Nullable String practice, @Nullable Boolean administrator, @Needed @Nullable String reason) {

  /** {@return the form, not checked yet} */
  public RoleForm toForm() {
    return new RoleForm(Optional.ofNullable(practice), Boolean.TRUE.equals(administrator));
  }

  /**
   * {@return it as JSON}
   *
   * @param form as typed
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   */
  public static RoleJson of(RoleForm form, @Nullable String reason) {
    return new RoleJson(form.practice().orElse(null), form.administrator(), reason);
  }
}
