package org.hearth.adapter.springboot.internal;

import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why Hearth cannot work on the service's database, and what to do. */
final class UnusableDatabaseAnalyzer extends AbstractFailureAnalyzer<UnusableDatabaseException> {
  @Override
  protected FailureAnalysis analyze(Throwable root, UnusableDatabaseException cause) {
    return new FailureAnalysis(
        "Hearth cannot use the service's database: " + cause.getMessage() + ".",
        String.join(System.lineSeparator(), cause.nextSteps()),
        cause);
  }
}
