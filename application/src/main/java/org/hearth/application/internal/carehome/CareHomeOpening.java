package org.hearth.application.internal.carehome;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.hearth.application.internal.account.KnownAccounts;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Remedy;

/**
 * Whether a care home account can be opened, given the accounts there are. Its login comes with it:
 * an e-mail invites the home to choose a password.
 */
public final class CareHomeOpening {
  private static final int ENDINGS = 10_000;

  private final UseCaseContext context;
  private final Access access;

  public CareHomeOpening(UseCaseContext context, Access access) {
    this.context = context;
    this.access = access;
  }

  /**
   * R3–R5, R9, R22, R23.
   *
   * @param known the accounts with the form's number and address
   * @param suggest the free number to take for a blank one, from a given ending on
   * @param reason for the audit trail
   */
  public Either<AuditedRefusal, Outcome<CareHomeAccount>> decide(
      PracticeStaff staff,
      CareHomeForm.Reading form,
      KnownAccounts known,
      IntFunction<Optional<DummyNhsNumber>> suggest,
      String reason) {
    if (form.email().isEmpty()) {
      return Either.left(AuditedRefusal.because(new AccountRefusal.EmailRequired()));
    }
    EmailAddress email = form.email().get();
    Optional<Account> numbered = form.number().flatMap(known::withNumber);
    if (numbered.isPresent()) {
      return Either.left(numberTaken(staff, form, numbered.get()));
    }
    Optional<Account> addressed = known.withEmail(email);
    if (addressed.isPresent()) {
      return Either.left(access.emailInUse(staff, addressed.get()));
    }
    return open(staff, form, email, suggest, reason);
  }

  /**
   * R23, R24: the practice's own account with this number may be closed; with this address, it may
   * be under another name.
   */
  private AuditedRefusal numberTaken(
      PracticeStaff staff, CareHomeForm.Reading form, Account account) {
    if (!account.isAt(staff.practice())) {
      return access.atAnotherPractice(staff, account);
    }
    if (account instanceof ClosedCareHome) {
      return AuditedRefusal.because(new CareHomeRefusal.CareHomeClosed());
    }
    boolean otherName =
        account instanceof CareHomeAccount home
            && home.email().equals(form.email())
            && !home.details().name().searchKey().equals(form.name().searchKey());
    return AuditedRefusal.because(
        otherName
            ? new AccountRefusal.DifferentPerson(Remedy.AMEND_CARE_HOME)
            : new AccountRefusal.NumberInUse(Holder.CARE_HOME));
  }

  private Either<AuditedRefusal, Outcome<CareHomeAccount>> open(
      PracticeStaff staff,
      CareHomeForm.Reading form,
      EmailAddress email,
      IntFunction<Optional<DummyNhsNumber>> suggest,
      String reason) {
    UUID id = context.nextId();
    Optional<DummyNhsNumber> number =
        form.number().or(() -> suggest.apply(Math.floorMod(id.getLeastSignificantBits(), ENDINGS)));
    if (number.isEmpty()) {
      return Either.left(AuditedRefusal.because(new AccountRefusal.DummyNumbersExhausted()));
    }
    CareHomeAccount account =
        CareHomeAccount.opened(
            new AccountId(id), number.get(), form.details(email), staff.practice());
    return Either.right(
        new Outcome<>(
            account,
            ChangeSet.opened(
                account,
                List.of(
                    context.notification(
                        NotificationKind.INVITATION, email, Optional.of(account.id()))),
                context.entry(staff, AuditAction.CARE_HOME_OPENED, account.id(), reason))));
  }
}
