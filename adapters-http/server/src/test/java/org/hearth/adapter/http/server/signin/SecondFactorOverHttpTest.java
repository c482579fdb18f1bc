package org.hearth.adapter.http.server.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.adapter.http.server.deployment.Deployment.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.adapter.http.client.Authorisation;
import org.hearth.adapter.http.client.HearthClient;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.application.port.in.signin.ClientContext;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.ResetSecondFactor;
import org.hearth.application.port.in.signin.SignInBySteps;
import org.hearth.application.port.in.signin.SignInBySteps.PendingToken;
import org.hearth.application.port.in.signin.SignInBySteps.SetUp;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep.Complete;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep.NeedsCode;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep.NeedsSetUp;
import org.hearth.domain.actor.Actor;
import org.hearth.testkit.race.Racers;
import org.hearth.testkit.signin.Authenticator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second factor through client and network, at two servers on one database. */
class SecondFactorOverHttpTest {
  private static final String SUE = "sue@hearth.example";
  private static final Actor SUES = new Actor.Support("Sue Quill");
  private static final Credentials CREDENTIALS =
      new Credentials(SUE, PASSWORD, Optional.empty(), "of the connection");
  private static final ClientContext CLIENT =
      new ClientContext("of the connection", Optional.empty(), Optional.empty());

  private final Deployment deployment = Deployment.of(2);

  @BeforeEach
  void addSue() {
    deployment.addUser(SUE);
  }

  @AfterEach
  void close() {
    deployment.close();
  }

  @Test
  void a_login_signs_in_with_a_code_at_one_server_that_the_other_does_not_take_again() {
    NeedsSetUp needs = (NeedsSetUp) signIns(0).beginChange(CREDENTIALS).get();
    assertThat(current(needs.token().text())).isEqualTo(401);
    SetUp done = signIns(1).setUp(needs.token(), code(needs, Duration.ZERO), CLIENT).get();
    assertThat(done.recoveryCodes()).hasSize(10);
    assertThat(done.session().actor()).isEqualTo(SUES);
    assertThat(current(done.session().token().text())).isEqualTo(200);

    NeedsCode first = (NeedsCode) signIns(0).begin(CREDENTIALS).get();
    NeedsCode second = (NeedsCode) signIns(1).begin(CREDENTIALS).get();
    String next = code(needs, Duration.ofSeconds(30));
    Complete complete = (Complete) signIns(0).giveCode(first.token(), next, CLIENT).get();
    assertThat(current(complete.session().token().text())).isEqualTo(200);
    assertThat(signIns(1).giveCode(second.token(), next, CLIENT).getLeft().code())
        .isEqualTo("second-factor-failed");
    assertThat(current(second.token().text())).isEqualTo(401);
  }

  @Test
  void of_many_who_give_one_recovery_code_at_both_servers_at_once_one_is_let_in() {
    String code = appOfSue().recoveryCodes().get(0);
    List<PendingToken> tokens =
        IntStream.range(0, Racers.COUNT)
            .mapToObj(i -> ((NeedsCode) signIns(i % 2).begin(CREDENTIALS).get()).token())
            .toList();

    List<Boolean> letIn;
    try (Racers racers = new Racers()) {
      letIn =
          racers.race(
              racer -> signIns(racer % 2).giveCode(tokens.get(racer), code, CLIENT).isRight());
    }

    assertThat(letIn).containsOnlyOnce(true);
  }

  @Test
  void an_owner_removes_it_with_a_code_and_support_resets_it_with_a_reason() {
    SetUp done = appOfSue();
    NeedsCode code = (NeedsCode) signIns(0).beginChange(CREDENTIALS).get();
    SignInStep change =
        signIns(1).giveCode(code.token(), done.recoveryCodes().get(0), CLIENT).get();
    assertThat(signIns(0).remove(((NeedsSetUp) change).token(), CLIENT).isRight()).isTrue();
    assertThat(signIns(0).begin(CREDENTIALS).get()).isInstanceOf(Complete.class);

    appOfSue();
    ResetSecondFactor own = resets(Authorisation.bearer(done.session().token().text()));
    assertThat(own.reset(SUES, SUE, "lost").getLeft().code()).isEqualTo("not-allowed");
    ResetSecondFactor resets = resets(Deployment.issuer());
    assertThat(resets.reset(SUES, SUE, " ").getLeft().code()).isEqualTo("invalid");
    assertThat(resets.reset(SUES, SUE, "telephone lost").isRight()).isTrue();
    assertThat(resets.reset(SUES, SUE, "again").getLeft().code()).isEqualTo("no-second-factor");
    assertThat(signIns(0).begin(CREDENTIALS).get()).isInstanceOf(Complete.class);
  }

  private SetUp appOfSue() {
    NeedsSetUp needs = (NeedsSetUp) signIns(0).beginChange(CREDENTIALS).get();
    return signIns(0).setUp(needs.token(), code(needs, Duration.ZERO), CLIENT).get();
  }

  private String code(NeedsSetUp needs, Duration later) {
    return new Authenticator(needs.secret())
        .code(deployment.settings().clock().instant().plus(later));
  }

  private SignInBySteps signIns(int server) {
    return HearthClient.builder(deployment.server(server).address()).build().signInBySteps();
  }

  private ResetSecondFactor resets(Authorisation by) {
    return HearthClient.connect(deployment.server(0).address(), by).resetSecondFactor();
  }

  private int current(String token) {
    return deployment
        .wire(0)
        .send("GET", "/api/v1/sessions/current", "", "Authorization", "Bearer " + token)
        .status();
  }
}
