package org.hearth.benchmarks.run;

import java.util.concurrent.Callable;
import org.hearth.benchmarks.measurement.Comparison;
import org.hearth.benchmarks.measurement.Console;
import org.hearth.benchmarks.measurement.Target;
import org.hearth.benchmarks.parsing.NhsNumberParsing;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "nhs-number",
    description = "Parsing an NHS number beside a bare loop and a regular expression, by JMH.")
@NullUnmarked
public final class NhsNumbers implements Callable<Integer> {
  private static final TimeValue ITERATION = TimeValue.milliseconds(50);
  private static final int ITERATIONS = 40;
  private static final Target TARGET = Target.atMost(1.5);
  private static final String[] BENCHMARKS = {
    "bareLoop",
    "parsePlain",
    "ofPlain",
    "regularExpressionPlain",
    "bareLoopHyphenated",
    "parseHyphenated",
    "regularExpressionHyphenated"
  };

  @Mixin private Rounds rounds;

  @Override
  public Integer call() throws Exception {
    Comparison comparison = new Comparison("ns for one number");
    for (String benchmark : BENCHMARKS) {
      comparison.side(benchmark, round -> nanoseconds(benchmark));
    }
    comparison
        .run(rounds.count)
        .print()
        .printRatio("parsePlain", "bareLoop", TARGET)
        .printRatio("ofPlain", "bareLoop", TARGET)
        .printRatio("parseHyphenated", "bareLoop", TARGET)
        .printRatio("parseHyphenated", "bareLoopHyphenated", TARGET)
        .printRatio("regularExpressionPlain", "bareLoop")
        .printRatio("regularExpressionHyphenated", "bareLoopHyphenated");
    return 0;
  }

  /** The quickest iteration of one fork: other work on the machine can only slow one down. */
  private static double nanoseconds(String benchmark) throws Exception {
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(NhsNumberParsing.class.getSimpleName() + "\\." + benchmark + "$")
                    .forks(1)
                    .warmupIterations(ITERATIONS)
                    .warmupTime(ITERATION)
                    .measurementIterations(ITERATIONS)
                    .measurementTime(ITERATION)
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    Console.say(
        "%s: %.0f bytes allocated for one number"
            .formatted(
                benchmark, result.getSecondaryResults().get("gc.alloc.rate.norm").getScore()));
    return result.getPrimaryResult().getStatistics().getMin();
  }
}
