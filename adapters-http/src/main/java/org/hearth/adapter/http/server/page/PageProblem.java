package org.hearth.adapter.http.server.page;

import java.util.List;
import org.hearth.domain.refusal.Refusal;

/** Why a form was not taken, as its page tells it. */
public record PageProblem(String message, List<String> nextSteps) {
  static PageProblem of(Refusal refusal) {
    return new PageProblem(refusal.message(), refusal.nextSteps());
  }
}
