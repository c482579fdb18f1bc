package org.hearth.adapter.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
import org.hearth.application.storage.login.ApiTokens;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.program.ApiToken;

/** Tokens of programs in memory. */
record InMemoryApiTokens(Memory memory) implements ApiTokens {
  @Override
  public void add(ApiToken token, TokenHash secret, AuditEntry entry) {
    memory.change(
        world ->
            world
                .with(world.logins().with(world.logins().programs().plus(token, secret)))
                .after(List.of(), List.of(entry))
                .orElseThrow(() -> new IllegalStateException("The entry is in the trail already")));
  }

  @Override
  public Optional<ApiToken> find(TokenHash secret, Instant now) {
    return memory
        .now()
        .logins()
        .programs()
        .find(secret)
        .filter(token -> token.expiresAt().isAfter(now));
  }

  @Override
  public Optional<ApiToken> find(UUID id) {
    return memory.now().logins().programs().tokens().find(id);
  }

  @Override
  public Slice<ApiToken> list(Optional<OdsCode> practice, Page page) {
    return memory
        .now()
        .logins()
        .programs()
        .tokens()
        .slice(
            page,
            token -> practice.isEmpty() || token.practice().equals(practice.get()),
            ApiToken::id);
  }

  @Override
  public boolean revoke(UUID id, AuditEntry entry) {
    return memory
        .keep(
            List.of(id),
            (world, gone) ->
                world.logins().programs().tokens().find(gone).isEmpty()
                    ? Optional.empty()
                    : world
                        .with(world.logins().with(world.logins().programs().minus(gone)))
                        .after(List.of(), List.of(entry)))
        .get(0);
  }
}
