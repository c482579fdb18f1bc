package org.hearth.domain.contact;

import java.util.Optional;

/** Labels of domains in ASCII and back (RFC 3492). */
final class Punycode {
  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int INITIAL_N = 0x80;
  private static final char DELIMITER = '-';
  private static final int LONGEST = 63;

  private Punycode() {}

  /** The label without its prefix {@code xn--}; empty where it would be longer than a label. */
  static Optional<String> encode(String label) {
    int[] input = label.codePoints().toArray();
    if (input.length > LONGEST) {
      return Optional.empty();
    }
    StringBuilder output = new StringBuilder();
    label.chars().filter(c -> c < INITIAL_N).forEach(c -> output.append((char) c));
    int basic = output.length();
    if (basic > 0) {
      output.append(DELIMITER);
    }
    int n = INITIAL_N;
    int delta = 0;
    int bias = INITIAL_BIAS;
    for (int handled = basic; handled < input.length; ) {
      int next = smallestFrom(input, n);
      delta += (next - n) * (handled + 1);
      n = next;
      for (int c : input) {
        if (c < n) {
          delta++;
        } else if (c == n) {
          append(output, delta, bias);
          bias = adapt(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      n++;
    }
    return output.length() > LONGEST ? Optional.empty() : Optional.of(output.toString());
  }

  private static int smallestFrom(int[] input, int least) {
    int smallest = Integer.MAX_VALUE;
    for (int c : input) {
      if (c >= least && c < smallest) {
        smallest = c;
      }
    }
    return smallest;
  }

  private static void append(StringBuilder output, int delta, int bias) {
    int q = delta;
    for (int k = BASE; ; k += BASE) {
      int t = threshold(k, bias);
      if (q < t) {
        output.append(digit(q));
        return;
      }
      output.append(digit(t + (q - t) % (BASE - t)));
      q = (q - t) / (BASE - t);
    }
  }

  /** The label that was encoded; empty where the text is no encoding. */
  static Optional<String> decode(String encoded) {
    if (encoded.length() > LONGEST) {
      return Optional.empty();
    }
    int basic = Math.max(0, encoded.lastIndexOf(DELIMITER));
    StringBuilder output = new StringBuilder(encoded.substring(0, basic));
    int n = INITIAL_N;
    long i = 0;
    int bias = INITIAL_BIAS;
    int length = basic;
    for (int in = basic > 0 ? basic + 1 : 0; in < encoded.length(); ) {
      long before = i;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = in < encoded.length() ? value(encoded.charAt(in++)) : -1;
        i += digit * weight;
        if (digit < 0 || i > Integer.MAX_VALUE) {
          return Optional.empty();
        }
        int t = threshold(k, bias);
        if (digit < t) {
          break;
        }
        weight *= BASE - t;
      }
      length++;
      bias = adapt((int) (i - before), length, before == 0);
      n += (int) (i / length);
      i %= length;
      if (n < 0 || n > Character.MAX_CODE_POINT) {
        return Optional.empty();
      }
      output.insert(output.offsetByCodePoints(0, (int) i), Character.toChars(n));
      i++;
    }
    return Optional.of(output.toString());
  }

  private static int threshold(int k, int bias) {
    return Math.min(T_MAX, Math.max(T_MIN, k - bias));
  }

  private static int adapt(int delta, int points, boolean first) {
    int rest = first ? delta / DAMP : delta / 2;
    rest += rest / points;
    int k = 0;
    while (rest > (BASE - T_MIN) * T_MAX / 2) {
      rest /= BASE - T_MIN;
      k += BASE;
    }
    return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int value(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    return c >= '0' && c <= '9' ? c - '0' + 26 : -1;
  }
}
