package org.hearth.adapter.inmemory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.program.ApiToken;

/** The tokens of programs, by identifier and by the hash of their secrets. */
record ProgramBook(Ordered<ApiToken> tokens, Map<TokenHash, UUID> secrets) {
  static final ProgramBook EMPTY = new ProgramBook(Ordered.empty(), HashMap.empty());

  ProgramBook plus(ApiToken token, TokenHash secret) {
    return new ProgramBook(tokens.plus(token.id(), token), secrets.put(secret, token.id()));
  }

  ProgramBook minus(UUID id) {
    return new ProgramBook(tokens.minus(id), secrets.filterValues(token -> !token.equals(id)));
  }

  Optional<ApiToken> find(TokenHash secret) {
    return secrets.get(secret).toJavaOptional().flatMap(tokens::find);
  }
}
