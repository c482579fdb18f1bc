package org.hearth.adapter.inmemory.internal;

import java.util.List;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.ClosedCareHome;

/** R24: what ends with the account of a care home. */
final class HomeClosing {
  private HomeClosing() {}

  static Snapshot of(Snapshot snapshot, List<Account> amended) {
    Snapshot next = snapshot;
    for (Account account : amended) {
      if (account instanceof ClosedCareHome closed) {
        next = without(next, closed.id());
      }
    }
    return next;
  }

  private static Snapshot without(Snapshot snapshot, AccountId home) {
    AccountTable accounts = snapshot.accounts();
    LoginTable logins = snapshot.logins().withoutHome(home);
    return snapshot
        .with(accounts.with(accounts.services().without(home)))
        .with(logins.with(logins.addresses().without(home)))
        .with(snapshot.factors().without(home.value()).withoutPending(home.value()));
  }
}
