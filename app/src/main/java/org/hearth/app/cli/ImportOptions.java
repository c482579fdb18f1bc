package org.hearth.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearth.domain.practice.OdsCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of both imports. */
@Command(
    footer = {
      "",
      "The person who runs an import confirms that the details of its rows were checked and that"
          + " the account holders agree to their accounts; the audit trail says so.",
      "Rows that are right are never held back by rows that are wrong. Interrupted or run twice,"
          + " an import makes nothing twice: run it again to complete it."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every row is in place",
      "1:some rows were refused, the others are in place",
      "2:the command or the file is unusable, nothing was done",
      "3:the storage failed"
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class ImportOptions {
  @Parameters(paramLabel = "FILE", description = "CSV in UTF-8, with a header.")
  Path file;

  @Option(
      names = "--practice",
      required = true,
      paramLabel = "CODE",
      converter = PracticeCode.class,
      description = "ODS code of the practice, such as P91003.")
  OdsCode practice;

  @Option(
      names = "--column",
      paramLabel = "NAME=HEADER",
      description =
          "Which column of the file is meant, where Hearth asks: name=\"Location Name\", or name=C"
              + " for the column C. May be repeated.")
  List<String> columns = new ArrayList<>();

  @Option(names = "--dry-run", description = "Report what would happen, and change nothing.")
  boolean dryRun;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what became of every row, and what to do, to this CSV file.")
  @Nullable Path report;

  @Option(names = "--json", description = "Print one JSON object instead of words.")
  boolean json;

  @Option(
      names = "--allow-test-numbers",
      description =
          "Take NHS numbers of the test range (999...), too; HEARTH_ALLOW_TEST_NUMBERS=true does"
              + " the same.")
  boolean allowTestNumbers;
}
