package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.jspecify.annotations.Nullable;

/**
 * Every account, under each of its keys.
 *
 * @param dummyNumbers each that an account has; homes' accounts are never deleted, so also all they
 *     had
 * @param past how practices had patients who have moved since, oldest first
 * @param services the practices that ask to serve homes
 */
record AccountTable(
    Map<AccountId, Account> byId,
    Map<AccountNumber, AccountId> byNumber,
    Map<EmailAddress, AccountId> byEmail,
    Vector<DummyNhsNumber> dummyNumbers,
    Map<AccountId, Vector<PastRegistration>> past,
    ServiceTable services) {
  static final AccountTable EMPTY =
      new AccountTable(
          HashMap.empty(),
          HashMap.empty(),
          HashMap.empty(),
          Vector.empty(),
          HashMap.empty(),
          ServiceTable.EMPTY);

  /** With a new account; empty where one of its keys is taken (R3, R4). */
  Optional<AccountTable> open(Account account) {
    boolean taken =
        byId.containsKey(account.id())
            || byNumber.containsKey(account.number())
            || account.email().filter(byEmail::containsKey).isPresent();
    return taken
        ? Optional.empty()
        : Optional.of(
            new AccountTable(
                byId.put(account.id(), account),
                byNumber.put(account.number(), account.id()),
                account.email().map(email -> byEmail.put(email, account.id())).orElse(byEmail),
                account.number() instanceof DummyNhsNumber number
                    ? dummyNumbers.append(number)
                    : dummyNumbers,
                past,
                services));
  }

  /** With an account's next version; empty where it is not the next, or its e-mail is taken. */
  Optional<AccountTable> amend(Account account) {
    Account stored = find(account.id());
    if (stored == null || stored.version() + 1 != account.version()) {
      return Optional.empty();
    }
    return emailsAfter(stored, account)
        .map(
            emails ->
                new AccountTable(
                    byId.put(account.id(), account),
                    byNumber,
                    emails,
                    dummyNumbers,
                    past,
                    services));
  }

  /** With how a practice had a patient who moves. */
  Optional<AccountTable> leave(PastRegistration registration) {
    AccountId patient = registration.patient().id();
    return Optional.of(
        new AccountTable(
            byId,
            byNumber,
            byEmail,
            dummyNumbers,
            past.put(patient, pastOf(patient).append(registration)),
            services));
  }

  /** Without a patient; empty where they are not as they were. */
  Optional<AccountTable> erase(Patient patient) {
    return patient.equals(find(patient.id()))
        ? Optional.of(
            new AccountTable(
                byId.remove(patient.id()),
                byNumber.remove(patient.number()),
                patient.email().map(byEmail::remove).orElse(byEmail),
                dummyNumbers,
                past.remove(patient.id()),
                services))
        : Optional.empty();
  }

  AccountTable with(ServiceTable other) {
    return new AccountTable(byId, byNumber, byEmail, dummyNumbers, past, other);
  }

  Vector<PastRegistration> pastOf(AccountId patient) {
    return past.getOrElse(patient, Vector.empty());
  }

  private Optional<Map<EmailAddress, AccountId>> emailsAfter(Account stored, Account amended) {
    if (stored.email().equals(amended.email())) {
      return Optional.of(byEmail);
    }
    if (amended.email().filter(byEmail::containsKey).isPresent()) {
      return Optional.empty();
    }
    Map<EmailAddress, AccountId> without = stored.email().map(byEmail::remove).orElse(byEmail);
    return Optional.of(
        amended.email().map(email -> without.put(email, amended.id())).orElse(without));
  }

  Optional<CareHomeAccount> careHome(EmailAddress email) {
    return byEmail
        .get(email)
        .flatMap(byId::get)
        .filter(CareHomeAccount.class::isInstance)
        .map(CareHomeAccount.class::cast)
        .toJavaOptional();
  }

  boolean isOpenCareHome(AccountId id) {
    return find(id) instanceof CareHomeAccount;
  }

  @Nullable Account find(AccountId id) {
    return byId.get(id).getOrNull();
  }

  /** The accounts that have any of the keys, each once. */
  List<Account> find(AccountKeys keys) {
    java.util.Map<AccountId, Account> found = new LinkedHashMap<>();
    gather(keys.ids(), found);
    for (AccountNumber number : keys.numbers()) {
      gather(byNumber.get(number), found);
    }
    for (EmailAddress email : keys.emails()) {
      gather(byEmail.get(email), found);
    }
    return List.copyOf(found.values());
  }

  private void gather(Iterable<AccountId> ids, java.util.Map<AccountId, Account> found) {
    for (AccountId id : ids) {
      byId.get(id).forEach(account -> found.put(id, account));
    }
  }

  Collection<DummyNhsNumber> dummyNumbersEverUsed() {
    return dummyNumbers.asJava();
  }
}
