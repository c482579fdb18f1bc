package org.hearth.application.internal.resident;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.resident.ListDependencies;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ListDependencies}. */
final class ListingDependencies implements ListDependencies {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  ListingDependencies(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, List<DependencyLink>> dependencies(Actor actor, AccountId patient) {
    return runner.execute(() -> decide(actor, patient));
  }

  private Either<AuditedRefusal, Outcome<List<DependencyLink>>> decide(Actor actor, AccountId id) {
    Either<AuditedRefusal, Account> account = access.readable(actor, id);
    if (account.isLeft()) {
      return Either.left(account.getLeft());
    }
    if (!(account.get() instanceof Patient)) {
      return Either.left(AuditedRefusal.because(new AccountRefusal.AccountNotFound()));
    }
    return Either.right(
        runner.read(
            newestFirst(id, visibleTo(actor, id)),
            context.entry(actor, AuditAction.DEPENDENCIES_LISTED, id, "listed")));
  }

  private List<DependencyLink> newestFirst(AccountId patient, Predicate<DependencyLink> visible) {
    List<DependencyLink> links =
        new ArrayList<>(
            context.storage().dependencies().linksOf(patient).stream().filter(visible).toList());
    Collections.reverse(links);
    return List.copyOf(links);
  }

  private Predicate<DependencyLink> visibleTo(Actor actor, AccountId patient) {
    if (actor instanceof Actor.CareHomeStaff home) {
      return link -> link.careHome().equals(home.careHome());
    }
    List<Tenure> tenures = access.tenures(actor, patient);
    return link -> isWithin(tenures, link);
  }

  private static boolean isWithin(List<Tenure> tenures, DependencyLink link) {
    return tenures.stream().anyMatch(tenure -> tenure.includes(link.id().value()));
  }
}
