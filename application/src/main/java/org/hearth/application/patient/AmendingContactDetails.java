package org.hearth.application.patient;

import io.vavr.control.Either;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.Change;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link AmendContactDetails}. */
public final class AmendingContactDetails implements AmendContactDetails {
  private final Workplace workplace;
  private final PatientManagement management;

  public AmendingContactDetails(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.management = new PatientManagement(access);
  }

  @Override
  public Either<Refusal, Account> amend(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      ContactForm form,
      @Nullable String reason) {
    return workplace.carryOut(
        () ->
            management
                .open(actor, account, seen, reason, "amended")
                .flatMap(opened -> decide(actor, opened.account(), form, opened.reason())));
  }

  private Either<Refused, Decision<Account>> decide(
      Actor actor, Account account, ContactForm form, String reason) {
    return Fields.refusing(form.read())
        .flatMap(
            reading ->
                reading.email().filter(email -> isAnothers(email, account)).isPresent()
                    ? Either.left(Refused.because(new Refusal.EmailInUse()))
                    : Either.right(amended(actor, account, reading.amend(account), reason)));
  }

  private boolean isAnothers(EmailAddress email, Account account) {
    return workplace.storage().accounts().find(AccountKeys.email(email)).stream()
        .anyMatch(other -> !other.id().equals(account.id()));
  }

  private Decision<Account> amended(Actor actor, Account before, Account after, String reason) {
    Change.Builder change =
        Change.with(workplace.entry(actor, AuditAction.CONTACT_AMENDED, after.id(), reason))
            .amend(after);
    AddressLetters.of(workplace, before, after).forEach(change::write);
    return new Decision<>(after, change.build());
  }
}
