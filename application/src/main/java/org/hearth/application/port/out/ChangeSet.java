package org.hearth.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.support.ResetRequest;

/**
 * All that one use case changes, its audit entries included.
 *
 * @param opened new accounts; a resident brings the link along
 * @param amendments accounts as they were, and in their new version, one above the stored one
 * @param started links that begin of amended accounts
 * @param ended links that end; each is present in the storage
 * @param left how practices had accounts that move to others by this
 * @param serviceAsked practices that ask to serve homes; none of them asks already
 * @param serviceAnswered of those, who waits no more; each waits
 * @param addressChanges of homes' addresses, asked or made; one that is asked takes the place of
 *     another that is asked
 * @param addressChangesOver which can be answered no more, nor can later ones of the same home
 * @param submitted new requests
 * @param progressed requests in their new version, one above the stored one
 * @param resetsAsked new requests to support
 * @param resetsDone accounts whose waiting requests to support are done with
 * @param erased patients, as they are, of whom nothing stays that is personal; none of them has a
 *     present link or an open request
 * @param notifications e-mails to send once the change is committed
 * @param audit its entries in the trail (R19)
 * @param events what happened by it, for a host that asks for events
 * @param idempotencyRecord of the call, where it may come again; no other change has its key
 */
public record ChangeSet(
    List<Account> opened,
    List<AmendedAccount> amendments,
    List<PresentLink> started,
    List<EndedLink> ended,
    List<PastRegistration> left,
    List<ServiceRequest> serviceAsked,
    List<ServiceRequest> serviceAnswered,
    List<AddressChange> addressChanges,
    List<AddressChange> addressChangesOver,
    List<OpenRequest> submitted,
    List<Request> progressed,
    List<ResetRequest> resetsAsked,
    List<AccountId> resetsDone,
    List<Patient> erased,
    List<EmailNotification> notifications,
    List<AuditEntry> audit,
    List<HearthEvent> events,
    Optional<IdempotencyRecord> idempotencyRecord) {
  /**
   * An account that is amended.
   *
   * @param before as it was when the change was decided
   * @param after in its new version, which storages keep
   */
  public record AmendedAccount(Account before, Account after) {}

  /** No change at all. */
  public static final ChangeSet NOTHING = recorded(List.of());

  /**
   * Nothing but an entry in the trail.
   *
   * @param entry what the trail keeps of it, together with it (R19)
   * @return a change of nothing else
   */
  public static ChangeSet recorded(AuditEntry entry) {
    return recorded(List.of(entry));
  }

  /**
   * Nothing but entries in the trail.
   *
   * @param entries oldest first
   * @return a change of nothing else
   */
  public static ChangeSet recorded(List<AuditEntry> entries) {
    return opened(List.of(), List.of(), entries);
  }

  /**
   * A new account. The import makes one for each row.
   *
   * @param account as it is to be kept
   * @param entry what the trail keeps of it, together with it (R19)
   * @return a change that opens it
   */
  public static ChangeSet opened(Account account, AuditEntry entry) {
    return opened(account, List.of(), entry);
  }

  /**
   * A new account that e-mails go out for.
   *
   * @param account as it is to be kept
   * @param notifications e-mails to keep with the change
   * @param entry what the trail keeps of it, together with it (R19)
   * @return a change that opens it and keeps them
   */
  public static ChangeSet opened(
      Account account, List<EmailNotification> notifications, AuditEntry entry) {
    return opened(List.of(account), notifications, List.of(entry));
  }

  private static ChangeSet opened(
      List<Account> accounts, List<EmailNotification> notifications, List<AuditEntry> entries) {
    return new ChangeSet(
        accounts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        notifications,
        entries,
        List.of(),
        Optional.empty());
  }

  /**
   * {@return the same change with the idempotency record of the call that makes it}
   *
   * @param signature how the call was answered
   */
  public ChangeSet signed(IdempotencyRecord signature) {
    return with(events, Optional.of(signature));
  }

  /** {@return the same change without what a storage keeps for sign-in} */
  public ChangeSet withoutSignIn() {
    return new ChangeSet(
        opened,
        amendments,
        started,
        ended,
        left,
        serviceAsked,
        serviceAnswered,
        List.of(),
        List.of(),
        submitted,
        progressed,
        resetsAsked,
        resetsDone,
        erased,
        List.of(),
        audit,
        events,
        idempotencyRecord);
  }

  /**
   * The same change with what happened by it.
   *
   * @param happened for a host that asks for events
   * @return the change with these events alone
   */
  public ChangeSet withEvents(List<HearthEvent> happened) {
    return with(List.copyOf(happened), idempotencyRecord);
  }

  private ChangeSet with(List<HearthEvent> happened, Optional<IdempotencyRecord> signature) {
    return new ChangeSet(
        opened,
        amendments,
        started,
        ended,
        left,
        serviceAsked,
        serviceAnswered,
        addressChanges,
        addressChangesOver,
        submitted,
        progressed,
        resetsAsked,
        resetsDone,
        erased,
        notifications,
        audit,
        happened,
        signature);
  }

  /** {@return the amended accounts in their new version} */
  public List<Account> amended() {
    return amendments.stream().map(AmendedAccount::after).toList();
  }

  /**
   * {@return whether it only adds accounts, e-mails, entries and events: what storages make fast}
   */
  public boolean onlyOpens() {
    return amendments.isEmpty()
        && started.isEmpty()
        && ended.isEmpty()
        && left.isEmpty()
        && serviceAsked.isEmpty()
        && serviceAnswered.isEmpty()
        && addressChanges.isEmpty()
        && addressChangesOver.isEmpty()
        && submitted.isEmpty()
        && progressed.isEmpty()
        && resetsAsked.isEmpty()
        && resetsDone.isEmpty()
        && erased.isEmpty();
  }

  /**
   * {@return whether it changes nothing but the trail, on behalf of a call that reads or is
   * refused}
   */
  public boolean onlyRecords() {
    return onlyOpens() && opened.isEmpty() && notifications.isEmpty() && events.isEmpty();
  }

  /**
   * Begins a change that does more than open an account.
   *
   * @param entry what the trail keeps of it, together with it (R19)
   * @return to be completed and built
   */
  public static ChangeSetBuilder with(AuditEntry entry) {
    return new ChangeSetBuilder(entry);
  }
}
