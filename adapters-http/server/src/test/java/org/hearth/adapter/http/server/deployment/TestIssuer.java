package org.hearth.adapter.http.server.deployment;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearth.adapter.http.client.Authorisation;
import org.hearth.domain.actor.Actor;

/** An issuer that issues tokens for the user that a test names. */
public final class TestIssuer implements Authorisation {
  private static final Duration LONG = Duration.ofHours(1);

  private final RSAKey key;
  private final HttpServer server;
  private final Map<Actor, String> headers = new ConcurrentHashMap<>();

  private TestIssuer(RSAKey key, HttpServer server) {
    this.key = key;
    this.server = server;
  }

  public static TestIssuer start() {
    try {
      RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      TestIssuer issuer = new TestIssuer(key, server);
      server.createContext(
          "/.well-known/openid-configuration",
          exchange -> answer(exchange, issuer.configuration()));
      server.createContext(
          "/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
      server.start();
      return issuer;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private String configuration() {
    return """
    {"issuer": "%s", "jwks_uri": "%s/keys", "subject_types_supported": ["public"],
     "response_types_supported": ["code"],
     "id_token_signing_alg_values_supported": ["RS256"]}
    """
        .formatted(address(), address());
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public String header(Actor actor) {
    return headers.computeIfAbsent(actor, who -> "Bearer " + token(who));
  }

  private String token(Actor actor) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(address().toString())
            .audience("hearth")
            .subject(UUID.randomUUID().toString())
            .claim("name", actor.name())
            .expirationTime(Date.from(Instant.now().plus(LONG)));
    if (actor instanceof Actor.PracticeStaff staff) {
      claims
          .claim("hearth_role", "practice-staff")
          .claim("hearth_practice", staff.practice().text());
    } else if (actor instanceof Actor.CareHomeStaff home) {
      claims
          .claim("hearth_role", "care-home-staff")
          .claim("hearth_care_home", home.careHome().value().toString());
    } else {
      claims.claim("hearth_role", actor instanceof Actor.Support ? "support" : "system");
    }
    return signed(claims.build());
  }

  /** A token with any claims, signed by this issuer. */
  public String signed(JWTClaimsSet claims) {
    return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
  }

  /** A token with any header and claims, signed by this issuer. */
  public String signed(JWSHeader header, JWTClaimsSet claims) {
    try {
      SignedJWT jwt = new SignedJWT(header, claims);
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
