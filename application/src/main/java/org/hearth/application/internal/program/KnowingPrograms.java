package org.hearth.application.internal.program;

import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.secret.Secrets;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.program.KnowProgram;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.program.ApiToken;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link KnowProgram}. */
public final class KnowingPrograms implements KnowProgram {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  public KnowingPrograms(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Optional<ApiToken> find(String secret) {
    return context.signIn().apiTokens().find(Secrets.hash(secret), context.now());
  }

  @Override
  public Refusal refuse(Actor caller) {
    return runner.refuse(access.notAllowed(caller));
  }
}
