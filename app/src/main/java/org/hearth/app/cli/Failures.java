package org.hearth.app.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import org.hearth.app.config.Environment;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.failure.Diagnosis;
import org.hearth.app.failure.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints why a command failed, without a stack trace unless one is asked for. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final String JSON = "--json";

  private final Environment environment;

  Failures(Environment environment) {
    this.environment = environment;
  }

  @Override
  public int handleParseException(ParameterException unreadable, String[] arguments) {
    CommandLine command = unreadable.getCommandLine();
    CommandFailure failure =
        CommandFailure.unusable(
            String.valueOf(unreadable.getMessage()),
            "See " + command.getCommandSpec().qualifiedName() + " --help.");
    boolean json = Arrays.asList(arguments).contains(JSON);
    print(failure, json, command);
    UnmatchedArgumentException.printSuggestions(unreadable, command.getErr());
    return ExitCode.UNUSABLE;
  }

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    return tell(thrown, command.getParseResult().hasMatchedOption(JSON), command);
  }

  int tell(Throwable thrown, boolean json, CommandLine command) {
    CommandFailure failure =
        Diagnosis.of(thrown, environment.text(Environment.DATABASE_URL).isPresent());
    print(failure, json, command);
    if (environment.isTrue(Environment.DEBUG)) {
      thrown.printStackTrace(command.getErr());
    }
    return failure.exitCode();
  }

  private static void print(CommandFailure failure, boolean json, CommandLine command) {
    PrintWriter err = command.getErr();
    err.println(failure.words());
    failure.nextSteps().forEach(step -> err.println("  " + step));
    err.flush();
    if (json) {
      Json.print(failure, command.getOut());
    }
  }
}
