package org.hearth.domain.number;

import java.math.BigInteger;
import java.util.stream.IntStream;

/**
 * The check digit as the NHS Data Dictionary defines it, step by step on text, so that it shares
 * nothing with the code it judges.
 */
final class CheckDigitOracle {
  private static final BigInteger ELEVEN = BigInteger.valueOf(11);

  private CheckDigitOracle() {}

  static boolean passes(String tenDigits) {
    BigInteger sum =
        IntStream.range(0, 9)
            .mapToObj(i -> new BigInteger(tenDigits.substring(i, i + 1)).multiply(weight(i)))
            .reduce(BigInteger.ZERO, BigInteger::add);
    String check = ELEVEN.subtract(sum.mod(ELEVEN)).toString();
    return switch (check) {
      case "10" -> false;
      case "11" -> tenDigits.endsWith("0");
      default -> tenDigits.endsWith(check);
    };
  }

  private static BigInteger weight(int position) {
    return BigInteger.valueOf(10 - position);
  }
}
