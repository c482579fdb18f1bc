package org.hearth.application.port.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final List<Account> amended = new ArrayList<>();
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

  public ChangeSetBuilder amend(Account account) {
    amended.add(account);
    return this;
  }

  public ChangeSetBuilder start(PresentLink link) {
    started.add(link);
    return this;
  }

  public ChangeSetBuilder end(EndedLink link) {
    ended.add(link);
    return this;
  }

  /** R26: keeps how a practice had the account, before the same change moves it to another. */
  public ChangeSetBuilder leave(PastRegistration registration) {
    left.add(registration);
    return this;
  }

  public ChangeSetBuilder askToServe(ServiceRequest request) {
    serviceAsked.add(request);
    return this;
  }

  public ChangeSetBuilder answerService(ServiceRequest request) {
    serviceAnswered.add(request);
    return this;
  }

  public ChangeSetBuilder changeAddress(AddressChange addressChange) {
    addressChanges.add(addressChange);
    return this;
  }

  public ChangeSetBuilder finishAddressChange(AddressChange addressChange) {
    addressChangesOver.add(addressChange);
    return this;
  }

  public ChangeSetBuilder submit(OpenRequest request) {
    submitted.add(request);
    return this;
  }

  public ChangeSetBuilder progress(Request request) {
    progressed.add(request);
    return this;
  }

  public ChangeSetBuilder askForReset(ResetRequest request) {
    resetsAsked.add(request);
    return this;
  }

  public ChangeSetBuilder finishResets(AccountId account) {
    resetsDone.add(account);
    return this;
  }

  /** Erases the patient; the same change must complete all open requests before. */
  public ChangeSetBuilder erase(Patient patient) {
    erased.add(patient);
    return this;
  }

  public ChangeSetBuilder write(EmailNotification notification) {
    notifications.add(notification);
    return this;
  }

  public ChangeSet build() {
    return new ChangeSet(
        List.of(),
        List.copyOf(amended),
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
        Optional.empty());
  }
}
