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

  /**
   * In the order in which they were added.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param page where the page begins, and how many items it holds
   * @return users of the actor's practice, for support of all; refused as {@code not-allowed}
   */
  Either<Refusal, Slice<User>> list(Actor actor, Page page);

  /**
   * One user. Reading leaves an entry that names this user alone (R19).
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param user the user, by their identifier
   * @return refused as {@code user-not-found}, too, where another practice's administrator manages
   *     them
   */
  Either<Refusal, User> byId(Actor actor, UUID user);

  /**
   * They cannot sign in any more, until they are enabled.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param user the user, by their identifier
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return the user as they are now; refused as {@code invalid}, {@code user-not-found}, {@code
   *     last-administrator} or {@code not-allowed}
   */
  Either<Refusal, User> disable(Actor actor, UUID user, @Nullable String reason);

  /**
   * Lets them sign in again.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param user the user, by their identifier
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return the user as they are now; refused as {@code invalid}, {@code user-not-found} or {@code
   *     not-allowed}
   */
  Either<Refusal, User> enable(Actor actor, UUID user, @Nullable String reason);

  /**
   * Gives another role. Users can give themselves no role but that of staff without the right to
   * manage users.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param user the user, by their identifier
   * @param role as typed
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return the user as they are now; refused as {@code invalid}, {@code user-not-found}, {@code
   *     last-administrator} or {@code not-allowed}
   */
  Either<Refusal, User> giveRole(Actor actor, UUID user, RoleForm role, @Nullable String reason);

  /**
   * They are users no more; the answer is who they were.
   *
   * @param actor who asks; what they may do is decided behind the port (R18)
   * @param user the user, by their identifier
   * @param reason why, for the audit trail: at most 500 characters, without personal data
   * @return the user as they were; refused as {@code invalid}, {@code user-not-found}, {@code
   *     last-administrator} or {@code not-allowed}
   */
  Either<Refusal, User> remove(Actor actor, UUID user, @Nullable String reason);

  /**
   * A role to be: text, as it came.
   *
   * @param practice the ODS code of the practice whose staff it is; empty for support
   * @param administrator whether they manage the users of the practice
   */
  record RoleForm(Optional<String> practice, boolean administrator) {}
}
