package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeSetBuilder;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.support.ResetRequest;

/** A storage and what is put into it, so that a test says in a line what is given. */
public record SampleStorage(Storage storage, Sample sample) {
  public static SampleStorage on(Storage storage) {
    return new SampleStorage(storage, new Sample());
  }

  public CareHomeAccount careHome() {
    return opened(sample.careHome());
  }

  /** A home that another practice serves as well. */
  public CareHomeAccount careHomeOfTwoPractices() {
    CareHomeAccount home = careHome().registeredAt(Sample.OTHER_PRACTICE);
    keep(change(home.id()).amend(home, home).build());
    return home;
  }

  /** The home, once it is closed. */
  public ClosedCareHome close(CareHomeAccount home) {
    ClosedCareHome closed = closed(home);
    keep(change(home.id()).amend(home, closed).build());
    return closed;
  }

  /** The home as it is to be once it is closed. */
  static ClosedCareHome closed(CareHomeAccount home) {
    return home.closed(true, false).get();
  }

  public AccountHolder accountHolder() {
    return opened(sample.accountHolder());
  }

  public Resident resident(CareHomeAccount home) {
    return opened(sample.resident(home.id()));
  }

  /** The account, once it is stored. */
  public <A extends Account> A opened(A account) {
    keep(ChangeSet.opened(account, sample.entry(account.id())));
    return account;
  }

  public ResetPatient reset(AccountHolder holder) {
    ResetPatient patient = holder.reset();
    keep(change(holder.id()).amend(holder, patient).build());
    return patient;
  }

  /** The resident in the other home. */
  public Resident moved(Resident resident, CareHomeAccount to) {
    Resident.Transfer transfer = move(resident, to);
    keep(moving(transfer));
    return transfer.resident();
  }

  public Resident.Transfer move(Resident resident, CareHomeAccount to) {
    return resident.moveTo(to.id(), sample.linkId(), Sample.TODAY);
  }

  public ChangeSet moving(Resident.Transfer transfer) {
    Resident resident = transfer.resident();
    return change(resident.id())
        .amend(resident, resident)
        .end(transfer.ended())
        .start(resident.link())
        .build();
  }

  public Resident.Departure departed(Resident resident, EndReason reason) {
    Resident.Departure departure = resident.leave(Sample.TODAY, reason);
    keep(change(resident.id()).amend(resident, departure.patient()).end(departure.ended()).build());
    return departure;
  }

  public OpenRequest submitted(Patient patient) {
    OpenRequest request = sample.request(patient);
    keep(change(patient.id()).submit(request).build());
    return request;
  }

  public ResetRequest askedForReset(AccountId account) {
    ResetRequest request = sample.resetRequest(account);
    keep(change(account).askForReset(request).build());
    return request;
  }

  /** What the storage keeps of those who sign in, which its contract is about. */
  public SignInStorage signIn() {
    return storage.signIn().orElseThrow();
  }

  /** What the storage keeps of imports, which its contract is about. */
  public ImportStorage imports() {
    return storage.imports().orElseThrow();
  }

  /** A change with an entry on that account, to be filled. */
  public ChangeSetBuilder change(AccountId subject) {
    return ChangeSet.with(sample.entry(subject));
  }

  /** Has a change kept that nothing stands in the way of. */
  public void keep(ChangeSet change) {
    assertThat(commit(change))
        .as("whether a change is kept that nothing stands in the way of")
        .isTrue();
  }

  /** Offers a change that something stands in the way of; it leaves no entry either. */
  public void refuse(ChangeSet change) {
    List<AuditEntry> before = trail();
    assertThat(commit(change))
        .as("whether a change is kept that something stands in the way of")
        .isFalse();
    assertThat(trail()).containsExactlyElementsOf(before);
  }

  public boolean commit(ChangeSet change) {
    return storage.changes().commit(change);
  }

  /** What is stored under the identifier. */
  public Optional<Account> account(AccountId id) {
    return storage.accounts().find(AccountKeys.id(id)).stream().findFirst();
  }

  /** The present dependents of the home. */
  public List<Resident> residentsOf(CareHomeAccount home) {
    return pages(
        page -> storage.dependencies().residentsOf(home.id(), Optional.empty(), page),
        Page.LARGEST);
  }

  /** The whole audit trail. */
  public List<AuditEntry> trail() {
    return pages(page -> storage.auditTrail().entries(Optional.empty(), page), Page.LARGEST);
  }

  /** All items of a list, read page by page. */
  public static <T> List<T> pages(Function<Page, Slice<T>> list, int limit) {
    List<T> items = new ArrayList<>();
    Page page = Page.first(limit);
    while (true) {
      Slice<T> slice = list.apply(page);
      assertThat(slice.items()).hasSizeLessThanOrEqualTo(limit);
      items.addAll(slice.items());
      Optional<UUID> next = slice.next();
      if (next.isEmpty()) {
        return items;
      }
      assertThat(slice.items()).as("a page that another follows is full").hasSize(limit);
      page = page.following(next.get());
    }
  }
}
