package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.program.ApiToken;

/** The tokens of programs, by identifier and by the hash of their secrets. */
record ApiTokenTable(PersistentSortedMap<ApiToken> tokens, Map<TokenHash, UUID> secrets) {
  static final ApiTokenTable EMPTY =
      new ApiTokenTable(PersistentSortedMap.empty(), HashMap.empty());

  ApiTokenTable plus(ApiToken token, TokenHash secret) {
    return new ApiTokenTable(tokens.plus(token.id(), token), secrets.put(secret, token.id()));
  }

  ApiTokenTable minus(UUID id) {
    return new ApiTokenTable(tokens.minus(id), secrets.filterValues(token -> !token.equals(id)));
  }

  Optional<ApiToken> find(TokenHash secret) {
    return secrets.get(secret).toJavaOptional().flatMap(tokens::find);
  }
}
