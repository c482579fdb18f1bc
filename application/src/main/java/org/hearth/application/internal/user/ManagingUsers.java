package org.hearth.application.internal.user;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.Retries;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.user.ManageUsers;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.signin.Users.UserChange;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.fault.Fields;
import org.hearth.domain.fault.FreeText;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.UserRefusal;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.jspecify.annotations.Nullable;

/** Use case of {@link ManageUsers}. */
public final class ManagingUsers implements ManageUsers {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;
  private final UserRealm realm;

  public ManagingUsers(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
    this.realm = new UserRealm(context, access);
  }

  @Override
  public Either<Refusal, Slice<User>> list(Actor actor, Page page) {
    return runner.execute(() -> decideList(actor, page));
  }

  private Either<AuditedRefusal, Outcome<Slice<User>>> decideList(Actor actor, Page page) {
    return realm.of(actor).map(scope -> listed(actor, scope, page));
  }

  private Outcome<Slice<User>> listed(Actor actor, UserRealm.Scope scope, Page page) {
    return runner.read(
        context.signIn().users().list(scope.practice(), page),
        context.entry(actor, AuditAction.USERS_LISTED, Optional.empty(), "listed"));
  }

  @Override
  public Either<Refusal, User> byId(Actor actor, UUID id) {
    return runner.execute(() -> decideRead(actor, id));
  }

  private Either<AuditedRefusal, Outcome<User>> decideRead(Actor actor, UUID id) {
    return realm
        .of(actor)
        .flatMap(scope -> managed(scope, actor, id))
        .map(user -> read(actor, user));
  }

  private Outcome<User> read(Actor actor, User user) {
    return runner.read(
        user,
        context.entry(
            actor, AuditAction.USER_READ, Optional.empty(), "user " + user.id() + " read"));
  }

  /** A user of another practice is refused as one who is not there. */
  private Either<AuditedRefusal, User> managed(UserRealm.Scope scope, Actor actor, UUID id) {
    return context
        .signIn()
        .users()
        .find(id)
        .filter(user -> scope.includes(user.role()))
        .<Either<AuditedRefusal, User>>map(Either::right)
        .orElseGet(
            () ->
                Either.left(
                    access.refused(new UserRefusal.UserNotFound(), actor, Optional.empty())));
  }

  @Override
  public Either<Refusal, User> disable(Actor actor, UUID user, @Nullable String reason) {
    return change(
        actor, user, reason, AuditAction.USER_DISABLED, seen -> Optional.of(seen.disabled(true)));
  }

  @Override
  public Either<Refusal, User> enable(Actor actor, UUID user, @Nullable String reason) {
    return change(
        actor, user, reason, AuditAction.USER_ENABLED, seen -> Optional.of(seen.disabled(false)));
  }

  @Override
  public Either<Refusal, User> giveRole(
      Actor actor, UUID user, RoleForm form, @Nullable String reason) {
    Either<FieldFault, Optional<OdsCode>> practice =
        Fields.optional("practice", form.practice().orElse(null), OdsCode::parse).toEither();
    if (practice.isLeft()) {
      return Either.left(new Refusal.Invalid(List.of(practice.getLeft())));
    }
    Role role = Role.of(practice.get(), form.administrator());
    return change(
        actor, user, reason, AuditAction.USER_ROLE_GIVEN, seen -> Optional.of(seen.as(role)));
  }

  @Override
  public Either<Refusal, User> remove(Actor actor, UUID user, @Nullable String reason) {
    return change(actor, user, reason, AuditAction.USER_REMOVED, seen -> Optional.empty());
  }

  private Either<Refusal, User> change(
      Actor actor,
      UUID id,
      @Nullable String reason,
      AuditAction action,
      Function<User, Optional<User>> after) {
    for (Retries retries = new Retries(); ; retries.again()) {
      Either<AuditedRefusal, UserChange> planned =
          realm.of(actor).flatMap(scope -> plan(scope, actor, id, reason, action, after));
      if (planned.isLeft()) {
        return Either.left(runner.refuse(planned.getLeft()));
      }
      UserChange change = planned.get();
      if (context.signIn().users().change(change)) {
        return Either.right(change.after().orElse(change.before()));
      }
      if (change.leavesAnAdministrator() && isStill(change.before())) {
        return Either.left(new UserRefusal.LastAdministrator());
      }
    }
  }

  private boolean isStill(User seen) {
    return context.signIn().users().find(seen.id()).filter(seen::equals).isPresent();
  }

  private Either<AuditedRefusal, UserChange> plan(
      UserRealm.Scope scope,
      Actor actor,
      UUID id,
      @Nullable String reason,
      AuditAction action,
      Function<User, Optional<User>> after) {
    Either<AuditedRefusal, User> seen = managed(scope, actor, id);
    if (seen.isLeft()) {
      return Either.left(seen.getLeft());
    }
    Optional<User> next = after.apply(seen.get());
    if (!mayBecome(scope, actor, seen.get(), next)) {
      return Either.left(access.notAllowed(actor));
    }
    return FormReading.field("reason", FreeText.parse(reason, LONGEST_REASON))
        .map(
            why ->
                new UserChange(
                    seen.get(),
                    next,
                    scope.practice().isPresent() && losesAnAdministrator(seen.get(), next),
                    context.entry(actor, action, Optional.empty(), "user " + id + ": " + why)));
  }

  /** Users give no role outside of what they manage, and do not raise their own rights. */
  private boolean mayBecome(UserRealm.Scope scope, Actor actor, User seen, Optional<User> next) {
    boolean isSelf = realm.acting(actor).filter(user -> user.id().equals(seen.id())).isPresent();
    return next.map(
            user ->
                scope.includes(user.role())
                    && (!isSelf || user.role().equals(seen.role()) || isLess(user, seen)))
        .orElse(true);
  }

  private static boolean isLess(User next, User seen) {
    return next.role() instanceof Role.StaffOf less
        && seen.role() instanceof Role.StaffOf now
        && less.practice().equals(now.practice())
        && !less.administrator();
  }

  private static boolean losesAnAdministrator(User seen, Optional<User> next) {
    return seen.role() instanceof Role.StaffOf staff
        && seen.administers(staff.practice())
        && next.filter(user -> user.administers(staff.practice())).isEmpty();
  }
}
