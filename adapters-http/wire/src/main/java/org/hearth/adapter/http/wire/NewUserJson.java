package org.hearth.adapter.http.wire;

import java.util.Optional;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.jspecify.annotations.Nullable;

/**
 * A user to be added.
 *
 * @param practice ODS code of the practice whose staff it is; missing for support
 */
public record NewUserJson(
    @Needed @Nullable String email,
    @Needed @Nullable String name,
    @Nullable String practice,
    @Nullable Boolean administrator,
    @Needed @Nullable String password) {

  /** {@return the form, not checked yet} */
  public UserForm toForm() {
    return new UserForm(
        email, name, Optional.ofNullable(practice), Boolean.TRUE.equals(administrator), password);
  }

  /**
   * {@return it as JSON}
   *
   * @param form as typed
   */
  public static NewUserJson of(UserForm form) {
    return new NewUserJson(
        form.email(),
        form.name(),
        form.practice().orElse(null),
        form.administrator(),
        form.password());
  }

  /** Masked. */
  @Override
  public String toString() {
    return "NewUserJson[***]";
  }
}
