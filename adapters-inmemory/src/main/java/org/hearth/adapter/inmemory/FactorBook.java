package org.hearth.adapter.inmemory;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.time.Instant;
import java.util.UUID;
import org.hearth.application.storage.login.PendingSignIn;
import org.hearth.application.storage.login.SecondFactor;
import org.hearth.application.storage.login.TokenHash;

/** Second factors by login, their recovery codes, and the sign-ins that wait for one. */
record FactorBook(
    Map<UUID, SecondFactor> factors,
    Map<UUID, Set<TokenHash>> codes,
    Map<TokenHash, PendingSignIn> pending) {
  static final FactorBook EMPTY = new FactorBook(HashMap.empty(), HashMap.empty(), HashMap.empty());

  FactorBook with(SecondFactor factor) {
    return new FactorBook(factors.put(factor.login(), factor), codes, pending);
  }

  FactorBook with(UUID login, Iterable<TokenHash> recovery) {
    return new FactorBook(factors, codes.put(login, HashSet.ofAll(recovery)), pending);
  }

  FactorBook with(PendingSignIn begun) {
    return new FactorBook(factors, codes, pending.put(begun.token(), begun));
  }

  FactorBook without(UUID login) {
    return new FactorBook(factors.remove(login), codes.remove(login), pending);
  }

  FactorBook withoutPending(UUID login) {
    return new FactorBook(
        factors, codes, pending.filterValues(each -> !each.login().equals(login)));
  }

  FactorBook without(TokenHash token) {
    return new FactorBook(factors, codes, pending.remove(token));
  }

  FactorBook without(Instant now) {
    return new FactorBook(
        factors, codes, pending.filterValues(each -> each.expiresAt().isAfter(now)));
  }
}
