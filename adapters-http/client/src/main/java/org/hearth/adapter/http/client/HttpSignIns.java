package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import org.hearth.adapter.http.wire.SecondFactorJson;
import org.hearth.adapter.http.wire.SignInCodeJson;
import org.hearth.adapter.http.wire.SignInStartJson;
import org.hearth.adapter.http.wire.SignInStepJson;
import org.hearth.adapter.http.wire.SignInTokenJson;
import org.hearth.application.port.in.signin.ClientContext;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.SignInBySteps;
import org.hearth.application.port.in.signin.SignInBySteps.PendingToken;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Signing in by steps, over HTTP. The server sees where a call comes from by itself. */
final class HttpSignIns implements SignInBySteps {
  private static final String PATH = "/sign-ins";

  private final Exchange exchange;

  HttpSignIns(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, SignInStep> begin(Credentials credentials) {
    return begin(SignInStartJson.of(credentials, false));
  }

  @Override
  public Either<Refusal, SignInStep> beginChange(Credentials credentials) {
    return begin(SignInStartJson.of(credentials, true));
  }

  private Either<Refusal, SignInStep> begin(SignInStartJson start) {
    return exchange.open(PATH, start, SignInStepJson.class).map(SignInStepJson::toStep);
  }

  @Override
  public Either<Refusal, SignInStep> giveCode(
      PendingToken token, @Nullable String code, ClientContext client) {
    return exchange
        .open(PATH + "/codes", new SignInCodeJson(token.text(), code), SignInStepJson.class)
        .map(SignInStepJson::toStep);
  }

  @Override
  public Either<Refusal, SetUp> setUp(
      PendingToken token, @Nullable String code, ClientContext client) {
    return exchange
        .open(
            PATH + "/second-factors",
            new SignInCodeJson(token.text(), code),
            SecondFactorJson.class)
        .map(SecondFactorJson::toSetUp);
  }

  @Override
  public Either<Refusal, Removed> remove(PendingToken token, ClientContext client) {
    return exchange.open(
        PATH + "/second-factor-removals", new SignInTokenJson(token.text()), Removed.class);
  }
}
