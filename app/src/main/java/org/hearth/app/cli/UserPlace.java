package org.hearth.app.cli;

import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a user works. */
final class UserPlace {
  @Option(
      names = "--practice",
      required = true,
      paramLabel = "CODE",
      converter = PracticeCode.class,
      description = "Staff of this practice, by its ODS code.")
  @Nullable OdsCode practice;

  @Option(names = "--support", required = true, description = "Support.")
  @SuppressWarnings("UnusedVariable") // it is what is given where no practice is
  private boolean support;
}
