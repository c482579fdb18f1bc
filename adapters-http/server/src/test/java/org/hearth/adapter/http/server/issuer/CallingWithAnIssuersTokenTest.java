package org.hearth.adapter.http.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import org.hearth.adapter.http.server.deployment.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API takes the tokens of the issuer, and no others. */
class CallingWithAnIssuersTokenTest {
  private static final Organisation ORGANISATION = new Organisation();

  private final Tool tool = new Tool(Organisation.issuer(), Clients.TOOL);

  @AfterAll
  static void close() {
    ORGANISATION.close();
  }

  @Test
  void a_program_calls_for_itself() {
    Wire.Answer answer = call(tool.ownToken());

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().get("kind").asString()).isEqualTo("system");
    assertThat(answer.json().get("name").asString()).isEqualTo("Nightly program");
  }

  @Test
  void a_program_calls_for_staff_of_a_practice() {
    Wire.Answer answer = call(tool.tokenFor(ORGANISATION.browser(), "ann"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().get("kind").asString()).isEqualTo("practice-staff");
    assertThat(answer.json().get("practice").asString()).isEqualTo("P91003");
  }

  @Test
  void a_program_calls_for_a_care_home_and_reads_what_is_its_own() {
    String token = tool.tokenFor(ORGANISATION.browser(), "rosa");
    String home = "/api/v1/care-homes/" + ORGANISATION.home().value();

    assertThat(ask(token, home + "/residents").status()).isEqualTo(200);
    assertThat(ask(token, "/api/v1/audit").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {Clients.LATE, Clients.ELSEWHERE, Clients.WITHOUT_ACTOR})
  void a_token_that_is_over_or_for_another_service_or_for_nobody_opens_nothing(String client) {
    assertThat(call(new Tool(Organisation.issuer(), client).ownToken()).status()).isEqualTo(401);
  }

  @Test
  void a_token_of_another_issuer_opens_nothing() {
    try (RealIssuer other = RealIssuer.with(new People())) {
      assertThat(call(new Tool(other.address(), Clients.TOOL).ownToken()).status()).isEqualTo(401);
    }
  }

  @Test
  void a_token_that_another_key_signed_or_none_opens_nothing()
      throws JOSEException, ParseException {
    JWTClaimsSet claims = SignedJWT.parse(tool.ownToken()).getJWTClaimsSet();
    SignedJWT forged =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("real").build(), claims);
    forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));

    assertThat(call(forged.serialize()).status()).isEqualTo(401);
    assertThat(call(new PlainJWT(claims).serialize()).status()).isEqualTo(401);
  }

  private static Wire.Answer call(String token) {
    return ask(token, "/api/v1/sessions/current");
  }

  private static Wire.Answer ask(String token, String path) {
    return ORGANISATION
        .deployment()
        .wire(0)
        .send("GET", path, "", "Authorization", "Bearer " + token);
  }
}
