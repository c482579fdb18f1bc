package org.hearth.application.internal.signin;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Retries;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.signin.KeepHomePersons;
import org.hearth.application.port.out.signin.HomePersons;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.CareHomeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.login.HomePerson;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.UserRefusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link KeepHomePersons}. */
final class KeepingHomePersons implements KeepHomePersons {
  private static final Refusal TAKEN =
      Refusal.Invalid.of("name", "is another person's of this home; add what tells them apart");
  private static final Refusal TOO_MANY =
      Refusal.Invalid.of(
          "name", "would be of one more than " + MOST + " persons; remove those who have left");

  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  KeepingHomePersons(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, List<HomePerson>> list(Actor actor) {
    return home(actor).map(persons()::of).mapLeft(runner::refuse);
  }

  @Override
  public Either<Refusal, HomePerson> add(Actor actor, @Nullable String name) {
    Either<AuditedRefusal, NamePart> called = home(actor).flatMap(home -> named(name));
    return called.isLeft()
        ? Either.left(runner.refuse(called.getLeft()))
        : add(actor, called.get());
  }

  private Either<Refusal, HomePerson> add(Actor actor, NamePart called) {
    for (Retries retries = new Retries(); ; retries.again()) {
      Either<AuditedRefusal, HomePerson> wanted =
          home(actor).map(home -> new HomePerson(context.nextId(), home, called, false));
      if (wanted.isLeft()) {
        return Either.left(runner.refuse(wanted.getLeft()));
      }
      HomePerson person = wanted.get();
      if (persons().of(person.careHome()).size() >= MOST) {
        return Either.left(TOO_MANY);
      }
      if (persons().add(person, entry(actor, AuditAction.HOME_PERSON_ADDED, person))) {
        return Either.right(person);
      }
      if (isTaken(person)) {
        return Either.left(TAKEN);
      }
    }
  }

  @Override
  public Either<Refusal, HomePerson> rename(Actor actor, UUID person, @Nullable String name) {
    Either<AuditedRefusal, NamePart> called = home(actor).flatMap(home -> named(name));
    if (called.isLeft()) {
      return Either.left(runner.refuse(called.getLeft()));
    }
    return change(
        actor, person, AuditAction.HOME_PERSON_RENAMED, seen -> seen.called(called.get()));
  }

  @Override
  public Either<Refusal, HomePerson> remove(Actor actor, UUID person) {
    return change(actor, person, AuditAction.HOME_PERSON_REMOVED, HomePerson::gone);
  }

  private Either<Refusal, HomePerson> change(
      Actor actor, UUID id, AuditAction action, UnaryOperator<HomePerson> after) {
    for (Retries retries = new Retries(); ; retries.again()) {
      Either<AuditedRefusal, HomePerson> seen = home(actor).flatMap(home -> found(actor, home, id));
      if (seen.isLeft()) {
        return Either.left(runner.refuse(seen.getLeft()));
      }
      HomePerson next = after.apply(seen.get());
      if (persons().change(seen.get(), next, entry(actor, action, next))) {
        return Either.right(next);
      }
      if (isTaken(next)) {
        return Either.left(TAKEN);
      }
    }
  }

  private Either<AuditedRefusal, HomePerson> found(Actor actor, AccountId home, UUID id) {
    return Option.ofOptional(persons().find(id))
        .filter(person -> !person.removed() && person.careHome().equals(home))
        .toEither(() -> access.refused(new UserRefusal.PersonNotFound(), actor, Optional.of(home)));
  }

  private boolean isTaken(HomePerson next) {
    return persons().of(next.careHome()).stream()
        .anyMatch(other -> !other.id().equals(next.id()) && other.key().equals(next.key()));
  }

  private static Either<AuditedRefusal, NamePart> named(@Nullable String name) {
    return FormReading.field("name", NamePart.parse(name));
  }

  private Either<AuditedRefusal, AccountId> home(Actor actor) {
    if (!(actor instanceof CareHomeStaff staff)) {
      return Either.left(access.notAllowed(actor));
    }
    return context.openCareHome(staff.careHome()).isPresent()
        ? Either.right(staff.careHome())
        : Either.left(AuditedRefusal.because(new CareHomeRefusal.CareHomeNotFound()));
  }

  private AuditEntry entry(Actor actor, AuditAction action, HomePerson person) {
    return context.entry(actor, action, person.careHome(), "person " + person.id());
  }

  private HomePersons persons() {
    return context.signIn().homePersons();
  }
}
