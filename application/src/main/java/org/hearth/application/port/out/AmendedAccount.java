package org.hearth.application.port.out;

import org.hearth.domain.account.Account;

/**
 * An account that a change set amends.
 *
 * @param before as it was when the change was decided
 * @param after in its new version, which storages keep
 */
public record AmendedAccount(Account before, Account after) {}
