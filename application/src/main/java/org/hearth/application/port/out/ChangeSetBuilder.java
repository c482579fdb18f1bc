package org.hearth.application.port.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.ChangeSet.AmendedAccount;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.dependency.EndedLink;
import org.hearth.domain.dependency.PresentLink;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.support.ResetRequest;

/** Gathers a change that does more than open an account. */
public final class ChangeSetBuilder {
  private final List<AmendedAccount> amendments = new ArrayList<>();
  private final List<PresentLink> started = new ArrayList<>();
  private final List<EndedLink> ended = new ArrayList<>();
  private final List<PastRegistration> left = new ArrayList<>();
  private final List<ServiceRequest> serviceAsked = new ArrayList<>();
  private final List<ServiceRequest> serviceAnswered = new ArrayList<>();
  private final List<AddressChange> addressChanges = new ArrayList<>();
  private final List<AddressChange> addressChangesOver = new ArrayList<>();
  private final List<OpenRequest> submitted = new ArrayList<>();
  private final List<Request> progressed = new ArrayList<>();
  private final List<ResetRequest> resetsAsked = new ArrayList<>();
  private final List<AccountId> resetsDone = new ArrayList<>();
  private final List<Patient> erased = new ArrayList<>();
  private final List<EmailNotification> notifications = new ArrayList<>();
  private final AuditEntry entry;

  ChangeSetBuilder(AuditEntry entry) {
    this.entry = entry;
  }

  /**
   * Changes an account that is there, from the version before.
   *
   * @param before as it is kept
   * @param after as it is to be kept
   * @return this
   */
  public ChangeSetBuilder amend(Account before, Account after) {
    amendments.add(new AmendedAccount(before, after));
    return this;
  }

  /**
   * Begins a dependency.
   *
   * @param link as it begins
   * @return this
   */
  public ChangeSetBuilder start(PresentLink link) {
    started.add(link);
    return this;
  }

  /**
   * Ends a dependency (R21).
   *
   * @param link as it ended
   * @return this
   */
  public ChangeSetBuilder end(EndedLink link) {
    ended.add(link);
    return this;
  }

  /**
   * R26: keeps how a practice had the account, before the same change moves it to another.
   *
   * @param registration how the practice had the account
   * @return this
   */
  public ChangeSetBuilder leave(PastRegistration registration) {
    left.add(registration);
    return this;
  }

  /**
   * Has a practice ask to serve a home (R25).
   *
   * @param request which practice asks to serve which home
   * @return this
   */
  public ChangeSetBuilder askToServe(ServiceRequest request) {
    serviceAsked.add(request);
    return this;
  }

  /**
   * Takes a practice's question to serve a home away, since it is answered.
   *
   * @param request which practice asks to serve which home
   * @return this
   */
  public ChangeSetBuilder answerService(ServiceRequest request) {
    serviceAnswered.add(request);
    return this;
  }

  /**
   * Keeps a change of a sign-in address until it is confirmed.
   *
   * @param addressChange which address, and by which links it is answered
   * @return this
   */
  public ChangeSetBuilder changeAddress(AddressChange addressChange) {
    addressChanges.add(addressChange);
    return this;
  }

  /**
   * Ends a change of a sign-in address, confirmed or undone.
   *
   * @param addressChange which address, and by which links it is answered
   * @return this
   */
  public ChangeSetBuilder finishAddressChange(AddressChange addressChange) {
    addressChangesOver.add(addressChange);
    return this;
  }

  /**
   * Keeps a new online request.
   *
   * @param request as it was asked
   * @return this
   */
  public ChangeSetBuilder submit(OpenRequest request) {
    submitted.add(request);
    return this;
  }

  /**
   * Keeps the next step of an online request.
   *
   * @param request with its new step
   * @return this
   */
  public ChangeSetBuilder progress(Request request) {
    progressed.add(request);
    return this;
  }

  /**
   * Puts an account on the list of support (R10).
   *
   * @param request whose account waits, and why
   * @return this
   */
  public ChangeSetBuilder askForReset(ResetRequest request) {
    resetsAsked.add(request);
    return this;
  }

  /**
   * Takes an account off the list of support.
   *
   * @param account the account, by its identifier
   * @return this
   */
  public ChangeSetBuilder finishResets(AccountId account) {
    resetsDone.add(account);
    return this;
  }

  /**
   * Erases the patient; the same change must complete all open requests before.
   *
   * @param patient whose it is
   * @return this
   */
  public ChangeSetBuilder erase(Patient patient) {
    erased.add(patient);
    return this;
  }

  /**
   * Keeps an e-mail, to be sent when the change is kept.
   *
   * @param notification to whom, and what it tells
   * @return this
   */
  public ChangeSetBuilder write(EmailNotification notification) {
    notifications.add(notification);
    return this;
  }

  /** {@return all of it, to be kept whole or not at all} */
  public ChangeSet build() {
    return new ChangeSet(
        List.of(),
        List.copyOf(amendments),
        List.copyOf(started),
        List.copyOf(ended),
        List.copyOf(left),
        List.copyOf(serviceAsked),
        List.copyOf(serviceAnswered),
        List.copyOf(addressChanges),
        List.copyOf(addressChangesOver),
        List.copyOf(submitted),
        List.copyOf(progressed),
        List.copyOf(resetsAsked),
        List.copyOf(resetsDone),
        List.copyOf(erased),
        List.copyOf(notifications),
        List.of(entry),
        List.of(),
        Optional.empty());
  }
}
