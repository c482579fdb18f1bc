package org.hearth.application.port.in.user;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.User;
import org.jspecify.annotations.Nullable;

/**
 * Users come and go: an administrator manages those of the own practice, support those of any
 * (R18). Each change ends all sessions and links of the user at once, and leaves an entry in the
 * trail, which keeps who they were. Refused as {@code not-allowed}, {@code user-not-found}, {@code
 * last-administrator}, and {@code invalid} without a reason.
 */
public interface ManageUsers {
  /** The most characters of a reason: an entry has the user's identifier before it. */
  int LONGEST_REASON = 400;

  /** In the order in which they were added. */
  Either<Refusal, Slice<User>> list(Actor actor, Page page);

  /**
   * One user. Reading leaves an entry that names this user alone (R19).
   *
   * @return refused as {@code user-not-found}, too, where another practice's administrator manages
   *     them
   */
  Either<Refusal, User> byId(Actor actor, UUID user);

  /** They cannot sign in any more, until they are enabled. */
  Either<Refusal, User> disable(Actor actor, UUID user, @Nullable String reason);

  Either<Refusal, User> enable(Actor actor, UUID user, @Nullable String reason);

  /**
   * Gives another role. Users can give themselves no role but that of staff without the right to
   * manage users.
   */
  Either<Refusal, User> giveRole(Actor actor, UUID user, RoleForm role, @Nullable String reason);

  /** They are users no more; the answer is who they were. */
  Either<Refusal, User> remove(Actor actor, UUID user, @Nullable String reason);

  /**
   * A role to be: text, as it came.
   *
   * @param practice the ODS code of the practice whose staff it is; empty for support
   * @param administrator whether they manage the users of the practice
   */
  record RoleForm(Optional<String> practice, boolean administrator) {}
}
