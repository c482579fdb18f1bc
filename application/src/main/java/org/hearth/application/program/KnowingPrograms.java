package org.hearth.application.program;

import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Workplace;
import org.hearth.application.secret.Secrets;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.program.ApiToken;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link KnowProgram}. */
public final class KnowingPrograms implements KnowProgram {
  private final Workplace workplace;
  private final Access access;

  public KnowingPrograms(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Optional<ApiToken> find(String secret) {
    return workplace.storage().signIn().apiTokens().find(Secrets.hash(secret), workplace.now());
  }

  @Override
  public Refusal refuse(Actor program) {
    return workplace.refuse(access.notAllowed(program));
  }
}
