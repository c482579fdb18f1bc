package org.hearth.application.internal.user;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.password.PasswordRules;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.user.AddUser;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.fault.Fields;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;

/** Use case of {@link AddUser}. */
public final class AddingUsers implements AddUser {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;
  private final UserRealm realm;
  private final PasswordHashing hashing;

  public AddingUsers(UseCaseRunner runner, Access access, PasswordHashing hashing) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
    this.realm = new UserRealm(context, access);
    this.hashing = hashing;
  }

  @Override
  public Either<Refusal, User> add(Actor actor, UserForm form) {
    return realm
        .of(actor)
        .flatMap(scope -> read(scope, actor, form))
        .mapLeft(runner::refuse)
        .flatMap(read -> add(actor, read));
  }

  private Either<AuditedRefusal, Reading> read(UserRealm.Scope scope, Actor actor, UserForm form) {
    return FormReading.form(read(form))
        .filterOrElse(read -> scope.includes(read.user().role()), read -> access.notAllowed(actor));
  }

  private Either<Refusal, User> add(Actor actor, Reading form) {
    EmailAddress email = form.user().email();
    if (!context.storage().accounts().find(AccountKeys.email(email)).isEmpty()) {
      return Either.left(new AccountRefusal.EmailInUse());
    }
    return hashing
        .inTurn(passwords -> passwords.hash(form.password()))
        .flatMap(hash -> keep(actor, form.user(), hash));
  }

  private Either<Refusal, User> keep(Actor actor, User user, String hash) {
    AuditEntry entry =
        context.entry(
            actor, AuditAction.USER_ADDED, Optional.empty(), "user " + user.id() + " added");
    return context.signIn().users().add(user, hash, entry)
        ? Either.right(user)
        : Either.left(new AccountRefusal.EmailInUse());
  }

  private Validation<Seq<FieldFault>, Reading> read(UserForm form) {
    Validation<Fault, EmailAddress> email = EmailAddress.parse(form.email());
    Validation<Fault, NamePart> name = NamePart.parse(form.name());
    return Validation.combine(
            Fields.field("email", email),
            Fields.field("name", name),
            Fields.optional("practice", form.practice().orElse(null), OdsCode::parse),
            Fields.field(
                "password",
                PasswordRules.parse(
                    form.password(),
                    name.map(NamePart::text).getOrElse(""),
                    email.map(EmailAddress::text).getOrElse(""))))
        .ap(
            (address, called, practice, password) ->
                new Reading(
                    new User(
                        context.nextId(), address, called, Role.of(practice, form.administrator())),
                    password));
  }

  private record Reading(User user, String password) {}
}
