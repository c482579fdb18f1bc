package org.hearth.application.internal.authorisation;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.out.account.Tenure;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.CareHomeStaff;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.actor.Actor.Support;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;

/**
 * Who may do what (R18), decided here from the actor, so that every transport has it. Each refusal
 * of access leaves a trace (R19); an account that the actor may not know of is refused as one that
 * does not exist.
 */
public final class Access {
  private final UseCaseContext context;

  public Access(UseCaseContext context) {
    this.context = context;
  }

  /** The actor as staff of a practice. */
  public Either<AuditedRefusal, PracticeStaff> staff(Actor actor) {
    return actor instanceof PracticeStaff staff
        ? Either.right(staff)
        : Either.left(notAllowed(actor));
  }

  /** The actor as support. */
  public Either<AuditedRefusal, Support> support(Actor actor) {
    return actor instanceof Support support
        ? Either.right(support)
        : Either.left(notAllowed(actor));
  }

  /** The account, where staff of its practice or support act on it. */
  public Either<AuditedRefusal, Account> managed(Actor actor, AccountId id) {
    if (actor instanceof CareHomeStaff) {
      return Either.left(notAllowed(actor));
    }
    Either<AuditedRefusal, Account> visible = visible(actor, id);
    boolean hadIt =
        visible.isLeft() && actor instanceof PracticeStaff staff && pastAt(staff, id).isPresent();
    return hadIt
        ? Either.left(refused(new AccountRefusal.AtAnotherPractice(), actor, Optional.of(id)))
        : visible;
  }

  /** The patient's account, where it is registered at the staff member's practice (R26). */
  public Either<AuditedRefusal, Patient> patientOf(PracticeStaff staff, AccountId id) {
    Optional<Account> account = context.account(id);
    if (account.isPresent() && !account.get().isAt(staff.practice())) {
      return Either.left(atAnotherPractice(staff, account.get()));
    }
    return account.isPresent() && account.get() instanceof Patient patient
        ? Either.right(patient)
        : Either.left(AuditedRefusal.because(new AccountRefusal.AccountNotFound()));
  }

  /** The account, where the actor may read it. Hearth itself reads none. */
  public Either<AuditedRefusal, Account> visible(Actor actor, AccountId id) {
    if (actor instanceof Actor.HearthSystem) {
      return Either.left(notAllowed(actor));
    }
    Optional<Account> account = context.account(id);
    if (account.isEmpty()) {
      return Either.left(AuditedRefusal.because(new AccountRefusal.AccountNotFound()));
    }
    return maySee(actor, account.get())
        ? Either.right(account.get())
        : Either.left(refused(new AccountRefusal.AccountNotFound(), actor, Optional.of(id)));
  }

  /** The account to read: as it is now, or as the actor's practice had it last (R26). */
  public Either<AuditedRefusal, Account> readable(Actor actor, AccountId id) {
    Either<AuditedRefusal, Account> visible = visible(actor, id);
    return visible.isLeft() && actor instanceof PracticeStaff staff
        ? pastAt(staff, id)
            .<Either<AuditedRefusal, Account>>map(past -> Either.right(past.patient()))
            .orElse(visible)
        : visible;
  }

  /** How the staff member's practice last had an account that has moved since (R26). */
  private Optional<PastRegistration> pastAt(PracticeStaff staff, AccountId id) {
    return context.storage().accounts().past(id).stream()
        .filter(registration -> registration.patient().isAt(staff.practice()))
        .reduce((earlier, later) -> later);
  }

  /**
   * When the account was at the actor's practice, so that its trail may be read there; always, for
   * support. Never where it was not.
   */
  public List<Tenure> tenures(Actor actor, AccountId id) {
    if (actor instanceof PracticeStaff staff) {
      boolean present =
          context.account(id).filter(known -> known.isAt(staff.practice())).isPresent();
      return Tenure.of(staff.practice(), context.storage().accounts().past(id), present);
    }
    return actor instanceof Support ? List.of(Tenure.ALWAYS) : List.of();
  }

  /** The care home account, where it is open and the actor may read it. */
  public Either<AuditedRefusal, CareHomeAccount> openCareHome(Actor actor, AccountId id) {
    return visibleCareHome(actor, id).flatMap(Access::open);
  }

  /** R24: a closed home takes part in nothing. */
  private static Either<AuditedRefusal, CareHomeAccount> open(CareHome careHome) {
    return careHome instanceof CareHomeAccount open
        ? Either.right(open)
        : Either.left(AuditedRefusal.because(new CareHomeRefusal.CareHomeClosed()));
  }

  /** The care home account, open or closed, where the actor may read it. */
  public Either<AuditedRefusal, CareHome> visibleCareHome(Actor actor, AccountId id) {
    return visible(actor, id)
        .mapLeft(
            refused ->
                refused.refusal() instanceof Refusal.NotAllowed
                    ? refused
                    : new AuditedRefusal(new CareHomeRefusal.CareHomeNotFound(), refused.trace()))
        .flatMap(
            account ->
                account instanceof CareHome home
                    ? Either.right(home)
                    : Either.left(AuditedRefusal.because(new CareHomeRefusal.CareHomeNotFound())));
  }

  /** R17, R18: staff see their practice's accounts, an open home itself and its dependents. */
  public boolean maySee(Actor actor, Account account) {
    if (actor instanceof PracticeStaff staff) {
      return account.isAt(staff.practice());
    }
    if (actor instanceof CareHomeStaff home) {
      return (account.id().equals(home.careHome()) && account instanceof CareHomeAccount)
          || (account instanceof Resident resident && resident.isDependentOf(home.careHome()));
    }
    return actor instanceof Support;
  }

  /** R11, R24: the open care home account, registered at the staff member's practice. */
  public Either<AuditedRefusal, CareHomeAccount> careHomeOf(
      PracticeStaff staff, Optional<? extends Account> known) {
    if (known.isPresent() && !known.get().isAt(staff.practice())) {
      return Either.left(atAnotherPractice(staff, known.get()));
    }
    return known.isPresent() && known.get() instanceof CareHome home
        ? open(home)
        : Either.left(AuditedRefusal.because(new CareHomeRefusal.CareHomeNotFound()));
  }

  /** R9: the same whatever the account is; its practice finds the attempt in its trail (R19). */
  public AuditedRefusal atAnotherPractice(Actor actor, Account account) {
    return refused(new AccountRefusal.AtAnotherPractice(), actor, Optional.of(account.id()));
  }

  /** The address is another account's; which one, only an actor learns who may see it (R4). */
  public AuditedRefusal emailInUse(Actor actor, Account holder) {
    return maySee(actor, holder)
        ? AuditedRefusal.because(new AccountRefusal.EmailInUse())
        : atAnotherPractice(actor, holder);
  }

  /** The refusal with its trace, where it is about an account of another practice. */
  public AuditedRefusal traced(Refusal refusal, Actor actor, Account subject) {
    return refusal instanceof AccountRefusal.AtAnotherPractice
        ? atAnotherPractice(actor, subject)
        : AuditedRefusal.because(refusal);
  }

  /** What this actor cannot do on anything. */
  public AuditedRefusal notAllowed(Actor actor) {
    return refused(new Refusal.NotAllowed(), actor, Optional.empty());
  }

  public AuditedRefusal refused(Refusal refusal, Actor actor, Optional<AccountId> subject) {
    return AuditedRefusal.access(
        refusal, context.entry(actor, AuditAction.ACCESS_REFUSED, subject, refusal.code()));
  }
}
