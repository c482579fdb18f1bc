package org.hearth.adapter.http.server.internal.page.signin;

import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.domain.refusal.Refusal;

/**
 * Why a form was not taken, as its page tells it.
 *
 * @param retryAfter for how many seconds to wait, where that is the reason
 */
public record PageProblem(String message, List<String> nextSteps, Optional<Long> retryAfter) {
  PageProblem(String message, List<String> nextSteps) {
    this(message, nextSteps, Optional.empty());
  }

  static PageProblem of(Refusal refusal) {
    return new PageProblem(
        refusal.message(),
        refusal.nextSteps(),
        Optional.ofNullable(RefusalProblem.of(refusal).retryAfter()));
  }
}
