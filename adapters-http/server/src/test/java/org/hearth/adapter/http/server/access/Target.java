package org.hearth.adapter.http.server.access;

import java.util.UUID;
import org.hearth.domain.account.AccountId;

/**
 * What a call is about.
 *
 * @param id as it stands in a path
 * @param number an account's, as it stands in a body; blank for what has none
 */
record Target(UUID id, String number) {
  static Target of(AccountId account, String number) {
    return new Target(account.value(), number);
  }

  static Target of(UUID id) {
    return new Target(id, "");
  }
}
