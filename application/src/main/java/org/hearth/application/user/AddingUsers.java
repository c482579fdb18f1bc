package org.hearth.application.user;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.jspecify.annotations.Nullable;

/** Use case of {@link AddUser}. */
public final class AddingUsers implements AddUser {
  private static final int SHORTEST_PASSWORD = 12;
  private static final int LONGEST_PASSWORD = 128;
  private static final Fault PASSWORD_LENGTH =
      new Fault("is not " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters long");

  private final Workplace workplace;
  private final Access access;
  private final PasswordHasher passwords;

  public AddingUsers(Workplace workplace, Access access, PasswordHasher passwords) {
    this.workplace = workplace;
    this.access = access;
    this.passwords = passwords;
  }

  @Override
  public Either<Refusal, User> add(Actor actor, UserForm form) {
    if (!(actor instanceof Actor.Support || actor instanceof Actor.HearthSystem)) {
      return Either.left(workplace.refuse(access.notAllowed(actor)));
    }
    return Fields.refusing(read(form)).mapLeft(Refused::refusal).flatMap(read -> add(actor, read));
  }

  private Either<Refusal, User> add(Actor actor, Reading form) {
    boolean added =
        workplace
            .storage()
            .users()
            .add(
                form.user(),
                passwords.hash(form.password()),
                workplace.entry(actor, AuditAction.USER_ADDED, Optional.empty(), "added"));
    return added ? Either.right(form.user()) : Either.left(new Refusal.EmailInUse());
  }

  private Validation<Seq<FieldFault>, Reading> read(UserForm form) {
    return Validation.combine(
            Fields.field("email", EmailAddress.parse(form.email())),
            Fields.field("name", NamePart.parse(form.name())),
            Fields.optional("practice", form.practice().orElse(null), OdsCode::parse),
            Fields.field("password", password(form.password())))
        .ap(
            (email, name, practice, password) ->
                new Reading(
                    new User(
                        workplace.nextId(),
                        email,
                        name,
                        practice.<Role>map(Role.StaffOf::new).orElseGet(Role.SupportTeam::new)),
                    password));
  }

  private static Validation<Fault, String> password(@Nullable String password) {
    if (password == null) {
      return Validation.invalid(Fault.MISSING);
    }
    return password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD
        ? Validation.invalid(PASSWORD_LENGTH)
        : Validation.valid(password);
  }

  private record Reading(User user, String password) {}
}
