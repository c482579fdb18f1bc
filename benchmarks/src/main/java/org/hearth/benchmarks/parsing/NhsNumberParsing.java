package org.hearth.benchmarks.parsing;

import java.util.concurrent.TimeUnit;
import org.hearth.benchmarks.sample.NumberRange;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.number.TestNumbers;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What it costs to read one NHS number, beside the least that it can cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked
public class NhsNumberParsing {
  /** So many that no branch is learnt by heart, so few that they stay in the cache. */
  private static final int NUMBERS = 1_000;

  private String[] plain;
  private String[] hyphenated;

  @Setup
  public void invent() {
    plain = new String[NUMBERS];
    hyphenated = new String[NUMBERS];
    for (int i = 0; i < NUMBERS; i++) {
      NhsNumber number = new NhsNumber(NumberRange.ORDINARY.number(i));
      plain[i] = number.digits();
      hyphenated[i] = number.formatted().replace(' ', '-');
    }
  }

  @Benchmark
  @OperationsPerInvocation(NUMBERS)
  public void bareLoop(Blackhole hole) {
    for (String text : plain) {
      hole.consume(TenDigits.read(text));
    }
  }

  @Benchmark
  @OperationsPerInvocation(NUMBERS)
  public void bareLoopHyphenated(Blackhole hole) {
    for (String text : hyphenated) {
      hole.consume(TenDigits.readHyphenated(text));
    }
  }

  @Benchmark
  @OperationsPerInvocation(NUMBERS)
  public void parsePlain(Blackhole hole) {
    for (String text : plain) {
      hole.consume(NhsNumber.parse(text, TestNumbers.ALLOWED).get());
    }
  }

  @Benchmark
  @OperationsPerInvocation(NUMBERS)
  public void parseHyphenated(Blackhole hole) {
    for (String text : hyphenated) {
      hole.consume(NhsNumber.parse(text, TestNumbers.ALLOWED).get());
    }
  }

  @Benchmark
  @OperationsPerInvocation(NUMBERS)
  public void ofPlain(Blackhole hole) {
    for (String text : plain) {
      hole.consume(NhsNumber.of(text));
    }
  }

  @Benchmark
  @OperationsPerInvocation(NUMBERS)
  public void regularExpressionPlain(Blackhole hole) {
    for (String text : plain) {
      hole.consume(TenDigitsByExpression.read(text));
    }
  }

  @Benchmark
  @OperationsPerInvocation(NUMBERS)
  public void regularExpressionHyphenated(Blackhole hole) {
    for (String text : hyphenated) {
      hole.consume(TenDigitsByExpression.read(text));
    }
  }
}
