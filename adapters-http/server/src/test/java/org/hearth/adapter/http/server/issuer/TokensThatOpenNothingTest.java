package org.hearth.adapter.http.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.onShiftAt;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.ClientOfIssuer;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.Bodies;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.InMemoryServer;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.domain.account.AccountId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token opens the API where it expires, names its issuer, and is an access token for Hearth. */
class TokensThatOpenNothingTest {
  private static InMemoryServer server;
  private static Wire wire;

  @BeforeAll
  static void start() {
    server = new InMemoryServer();
    wire = new Wire(server.address());
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"at+jwt", "AT+JWT", "application/at+jwt", "JWT"})
  void an_access_token_opens_the_api(String type) {
    assertThat(call(type, right())).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id+jwt", "logout+jwt", "dpop+jwt", "secevent+jwt", "jose", "x"})
  void a_token_of_another_type_opens_nothing(String type) {
    assertThat(call(type, right())).isEqualTo(401);
  }

  static Stream<UnaryOperator<JWTClaimsSet.Builder>> lacking() {
    return Stream.of(
        claims -> claims.expirationTime(null),
        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))),
        claims -> claims.issuer(null),
        claims -> claims.issuer("http://localhost"),
        claims -> claims.audience((String) null),
        claims -> claims.audience("hearth-pages"),
        claims -> claims.audience(List.of()),
        claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600))),
        claims -> claims.claim("nonce", "n"),
        claims -> claims.claim("at_hash", "h"),
        claims -> claims.claim("typ", "ID"),
        claims -> claims.claim("name", "").subject(null),
        claims -> claims.claim("name", "null").subject("null"));
  }

  @ParameterizedTest
  @MethodSource("lacking")
  void a_token_that_lacks_something_opens_nothing(UnaryOperator<JWTClaimsSet.Builder> change) {
    assertThat(call("at+jwt", change.apply(right()))).isEqualTo(401);
    assertThat(call("JWT", change.apply(right()))).isEqualTo(401);
  }

  static Stream<Map<String, Object>> nonsense() {
    return Stream.of(
        Map.of("exp", "tomorrow"),
        Map.of("exp", List.of(1)),
        Map.of("exp", -1),
        Map.of("exp", Map.of("a", 1)),
        Map.of("iat", "x"),
        Map.of("nbf", List.of()),
        Map.of("aud", 7),
        Map.of("aud", List.of(7, Map.of())),
        Map.of("aud", Map.of("hearth", "hearth")),
        Map.of("iss", 7),
        Map.of("iss", List.of("hearth")),
        Map.of("hearth_role", 7),
        Map.of("hearth_role", List.of("support")),
        Map.of("hearth_role", "SUPPORT"),
        Map.of("hearth_role", ""),
        Map.of("hearth_practice", List.of("P91003")),
        Map.of("hearth_practice", "\u0000"),
        Map.of("hearth_role", "care-home-staff", "hearth_care_home", 7),
        Map.of("hearth_role", "care-home-staff", "hearth_care_home", "1-1-1-1-1-1"));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void nonsense_of_the_issuer_is_no_fault_of_the_server(Map<String, Object> claims) {
    JWTClaimsSet.Builder token = right();
    claims.forEach(token::claim);
    assertThat(call("at+jwt", token)).isEqualTo(401);
  }

  @Test
  void nobody_acts_for_an_account_that_is_no_care_homes() {
    assertThat(callFor(opened("/api/v1/patients", Bodies.patient(7)))).isEqualTo(401);
    assertThat(callFor(opened("/api/v1/care-homes", Bodies.home("oak@oak.example"))))
        .isEqualTo(200);
  }

  @Test
  void nobody_acts_for_an_account_that_there_is_not() {
    assertThat(callFor(new UUID(1, 2))).isEqualTo(401);
  }

  @Test
  void R24_no_token_acts_for_a_closed_home() {
    UUID home = opened("/api/v1/care-homes", Bodies.home("closes@oak.example"));
    assertThat(callFor(home)).isEqualTo(200);
    String closing = "/api/v1/care-homes/" + home + "/closing";
    assertThat(wire.json(ANN, "POST", closing, "{\"reason\": \"has closed\"}").status())
        .isEqualTo(200);
    assertThat(callFor(home)).isEqualTo(401);
  }

  private static UUID opened(String path, String body) {
    String opened = wire.json(ANN, "POST", path, body).header("Location");
    return UUID.fromString(opened.substring(opened.lastIndexOf('/') + 1));
  }

  private static int callFor(UUID careHome) {
    return wire.get(onShiftAt(new AccountId(careHome)), "/api/v1/sessions/current").status();
  }

  @Test
  void a_client_that_is_the_audience_is_refused_at_the_start() {
    ServerOptions options = ServerOptions.local(0).withIssuer(URI.create("https://login.example"));
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> options.withClient(new ClientOfIssuer(ServerOptions.AUDIENCE, "secret"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://login.example",
        "http://192.0.2.1",
        "http://127.0.0.1.example",
        "ftp://localhost",
        "http://localhost.example",
        "http://[::2]"
      })
  void an_issuer_elsewhere_is_reached_by_https(String issuer) {
    assertThat(ServerOptions.isProtected(URI.create(issuer))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://login.example",
        "http://localhost:9000",
        "http://127.0.0.1",
        "http://[::1]:1"
      })
  void an_issuer_on_this_machine_is_not(String issuer) {
    assertThat(ServerOptions.isProtected(URI.create(issuer))).isTrue();
  }

  private static JWTClaimsSet.Builder right() {
    return new JWTClaimsSet.Builder()
        .issuer(Deployment.issuer().address().toString())
        .audience("hearth")
        .subject("1234")
        .claim("name", "Ann Quill")
        .claim("hearth_role", "practice-staff")
        .claim("hearth_practice", "P91003")
        .expirationTime(Date.from(Instant.now().plusSeconds(600)));
  }

  private static int call(String type, JWTClaimsSet.Builder claims) {
    JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test");
    if (type != null) {
      header.type(new JOSEObjectType(type));
    }
    return wire.send(
            "GET",
            "/api/v1/sessions/current",
            "",
            "Authorization",
            "Bearer " + Deployment.issuer().signed(header.build(), claims.build()))
        .status();
  }
}
