package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.time.Instant;
import java.util.UUID;
import org.hearth.application.port.out.signin.SecondFactors.PendingSignIn;
import org.hearth.application.port.out.signin.SecondFactors.SecondFactor;
import org.hearth.application.port.out.signin.TokenHash;

/** Second factors by login, their recovery codes, and the sign-ins that wait for one. */
record SecondFactorTable(
    Map<UUID, SecondFactor> factors,
    Map<UUID, Set<TokenHash>> codes,
    Map<TokenHash, PendingSignIn> pending) {
  static final SecondFactorTable EMPTY =
      new SecondFactorTable(HashMap.empty(), HashMap.empty(), HashMap.empty());

  SecondFactorTable with(SecondFactor factor) {
    return new SecondFactorTable(factors.put(factor.login(), factor), codes, pending);
  }

  SecondFactorTable with(UUID login, Iterable<TokenHash> recovery) {
    return new SecondFactorTable(factors, codes.put(login, HashSet.ofAll(recovery)), pending);
  }

  SecondFactorTable with(PendingSignIn begun) {
    return new SecondFactorTable(factors, codes, pending.put(begun.token(), begun));
  }

  SecondFactorTable without(UUID login) {
    return new SecondFactorTable(factors.remove(login), codes.remove(login), pending);
  }

  SecondFactorTable withoutPending(UUID login) {
    return new SecondFactorTable(
        factors, codes, pending.filterValues(each -> !each.login().equals(login)));
  }

  SecondFactorTable without(TokenHash token) {
    return new SecondFactorTable(factors, codes, pending.remove(token));
  }

  SecondFactorTable without(Instant now) {
    return new SecondFactorTable(
        factors, codes, pending.filterValues(each -> each.expiresAt().isAfter(now)));
  }
}
