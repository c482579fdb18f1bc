package org.hearth.adapter.http.wire;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearth.application.port.in.program.ManageApiTokens.TokenForm;
import org.jspecify.annotations.Nullable;

/**
 * A token to be made.
 *
 * @param name of the program
 * @param practice ODS code of the practice that it works for
 * @param scopes of read, register and import
 * @param days until it expires; 90 where missing
 */
public record NewApiTokenJson(
    @Needed @Nullable String name,
    @Needed @Nullable String practice,
    @Needed @Nullable List<@Nullable String> scopes,
    @Nullable Integer days) {

  /** {@return the form, not checked yet} */
  public TokenForm toForm() {
    return new TokenForm(name, practice, named(scopes), Optional.ofNullable(days));
  }

  /** One that is missing names no scope. */
  private static List<String> named(@Nullable List<@Nullable String> scopes) {
    return scopes == null
        ? List.of()
        : scopes.stream().map(scope -> Objects.requireNonNullElse(scope, "")).toList();
  }

  /**
   * {@return it as JSON}
   *
   * @param form as typed
   */
  public static NewApiTokenJson of(TokenForm form) {
    return new NewApiTokenJson(
        form.name(), form.practice(), List.copyOf(form.scopes()), form.days().orElse(null));
  }
}
