package org.hearth.application.internal.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.Settings;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.number.TestNumbers;

/** What use cases work with: the storage, the clock, identifiers, and what is made of them. */
public final class UseCaseContext {
  private final Storage storage;
  private final Settings settings;

  public UseCaseContext(Storage storage, Settings settings) {
    this.storage = storage;
    this.settings = settings;
  }

  public Storage storage() {
    return storage;
  }

  /** Who signs in; use cases that ask it are built only where the storage offers it. */
  public SignInStorage signIn() {
    return storage.signIn().orElseThrow();
  }

  /** Imports that workers carry out; as {@link #signIn}. */
  public ImportStorage imports() {
    return storage.imports().orElseThrow();
  }

  public Optional<Account> account(AccountId id) {
    return account(AccountKeys.id(id));
  }

  /** The account that has one key, which at most one has. */
  public Optional<Account> account(AccountKeys key) {
    return storage.accounts().find(key).stream().findFirst();
  }

  /** The account of a care home that is open (R24). */
  public Optional<CareHomeAccount> openCareHome(AccountId id) {
    return account(id).filter(CareHomeAccount.class::isInstance).map(CareHomeAccount.class::cast);
  }

  public LocalDate today() {
    return LocalDate.now(settings.clock());
  }

  /** The time zone by which the installation counts days. */
  public ZoneId zone() {
    return settings.clock().getZone();
  }

  /** In microseconds, as databases keep it, so that an answer is what is stored. */
  public Instant now() {
    return settings.clock().instant().truncatedTo(ChronoUnit.MICROS);
  }

  public UUID nextId() {
    return settings.identifiers().next();
  }

  public TestNumbers testNumbers() {
    return settings.testNumbers();
  }

  public AuditEntry entry(Actor actor, AuditAction action, AccountId subject, String reason) {
    return entry(actor, action, Optional.of(subject), reason);
  }

  public AuditEntry entry(
      Actor actor, AuditAction action, Optional<AccountId> subject, String reason) {
    return new AuditEntry(nextId(), now(), actor, action, subject, reason);
  }

  /** An e-mail to an address that an account has, or had until now. */
  public EmailNotification notification(
      NotificationKind kind, EmailAddress to, Optional<AccountId> account) {
    return new EmailNotification(nextId(), kind, to, account, now());
  }
}
