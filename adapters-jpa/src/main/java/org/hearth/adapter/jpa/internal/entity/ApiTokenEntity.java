package org.hearth.adapter.jpa.internal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.program.ApiToken;
import org.hearth.domain.program.Scope;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code api_token}. */
@Entity
@Table(name = "api_token")
@NullUnmarked
public class ApiTokenEntity {
  private static final String BETWEEN = ",";

  @Id UUID id;
  String name;
  String practice;
  String scopes;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  String secret;

  public static ApiTokenEntity of(ApiToken token, TokenHash secret) {
    ApiTokenEntity row = new ApiTokenEntity();
    row.id = token.id();
    row.name = token.name();
    row.practice = token.practice().text();
    row.scopes =
        token.scopes().stream().map(Scope::name).sorted().collect(Collectors.joining(BETWEEN));
    row.madeAt = token.madeAt();
    row.expiresAt = token.expiresAt();
    row.secret = secret.text();
    return row;
  }

  public ApiToken toToken() {
    Set<Scope> read =
        Stream.of(scopes.split(BETWEEN, -1)).map(Scope::valueOf).collect(Collectors.toSet());
    return new ApiToken(id, name, new OdsCode(practice), read, madeAt, expiresAt);
  }
}
