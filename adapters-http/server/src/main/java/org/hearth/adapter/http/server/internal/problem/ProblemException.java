package org.hearth.adapter.http.server.internal.problem;

import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.domain.refusal.Refusal;

/** Carries a problem out of a route to where it is answered; costs no stack trace. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemJson problem;

  public ProblemException(ProblemJson problem) {
    super(problem.code(), null, false, false);
    this.problem = problem;
  }

  public static ProblemException of(Refusal refusal) {
    return new ProblemException(RefusalProblem.of(refusal));
  }

  public ProblemJson problem() {
    return problem;
  }
}
