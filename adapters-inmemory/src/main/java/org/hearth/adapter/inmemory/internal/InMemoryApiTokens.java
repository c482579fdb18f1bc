package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.signin.ApiTokens;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.program.ApiToken;

/** Tokens of programs in memory. */
record InMemoryApiTokens(SnapshotHolder holder) implements ApiTokens {
  @Override
  public void add(ApiToken token, TokenHash secret, AuditEntry entry) {
    holder.change(
        snapshot ->
            snapshot
                .with(snapshot.logins().with(snapshot.logins().programs().plus(token, secret)))
                .after(List.of(), List.of(entry))
                .orElseThrow(() -> new IllegalStateException("The entry is in the trail already")));
  }

  @Override
  public Optional<ApiToken> find(TokenHash secret, Instant now) {
    return holder
        .now()
        .logins()
        .programs()
        .find(secret)
        .filter(token -> token.expiresAt().isAfter(now));
  }

  @Override
  public Optional<ApiToken> find(UUID id) {
    return holder.now().logins().programs().tokens().find(id);
  }

  @Override
  public Slice<ApiToken> list(Optional<OdsCode> practice, Page page) {
    return holder
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
    return holder
        .keep(
            List.of(id),
            (snapshot, gone) ->
                snapshot.logins().programs().tokens().find(gone).isEmpty()
                    ? Optional.empty()
                    : snapshot
                        .with(snapshot.logins().with(snapshot.logins().programs().minus(gone)))
                        .after(List.of(), List.of(entry)))
        .get(0);
  }
}
