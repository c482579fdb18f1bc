package org.hearth.application.port.in.user;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.User;
import org.jspecify.annotations.Nullable;

/** Adds a user of a practice or of support. */
public interface AddUser {
  /**
   * For support, for Hearth itself when it is set up, and for an administrator at their practice.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param form as typed
   * @return the user; refused as {@code invalid}, {@code email-in-use} (by a user or an account),
   *     {@code too-many-attempts} or {@code not-allowed}
   */
  Either<Refusal, User> add(Actor actor, UserForm form);

  /**
   * A user to be: text, as it came.
   *
   * @param practice the ODS code of the practice whose staff it is; empty for support
   * @param administrator whether they manage the users of the practice
   * @param password 12 to 128 characters, not a common one, without the user's name or address
   */
  record UserForm(
      @Nullable String email,
      @Nullable String name,
      Optional<String> practice,
      boolean administrator,
      @Nullable String password) {

    /**
     * A user who is no administrator.
     *
     * @param email as typed
     * @param name as typed
     * @param practice as typed; empty for support
     * @param password as typed
     */
    public UserForm(
        @Nullable String email,
        @Nullable String name,
        Optional<String> practice,
        @Nullable String password) {
      this(email, name, practice, false, password);
    }

    /** Without the password. */
    @Override
    public String toString() {
      return "UserForm[***]";
    }
  }
}
