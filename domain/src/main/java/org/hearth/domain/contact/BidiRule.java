package org.hearth.domain.contact;

import java.util.List;

/** Domains whose labels are read from right to left stay readable (RFC 5893, 2). */
final class BidiRule {
  private static final byte MARK = Character.DIRECTIONALITY_NONSPACING_MARK;
  private static final byte ARABIC_NUMBER = Character.DIRECTIONALITY_ARABIC_NUMBER;
  private static final byte EUROPEAN_NUMBER = Character.DIRECTIONALITY_EUROPEAN_NUMBER;

  private BidiRule() {}

  /** Whether the domain has nothing from right to left, or all its labels keep the rule. */
  static boolean isKeptBy(List<String> labels) {
    return labels.stream().noneMatch(BidiRule::hasRightToLeft)
        || labels.stream().allMatch(BidiRule::keeps);
  }

  private static boolean hasRightToLeft(String label) {
    return label.codePoints().anyMatch(c -> isRightToLeft(c) || is(c, ARABIC_NUMBER));
  }

  private static boolean keeps(String label) {
    int[] characters = label.codePoints().filter(c -> !is(c, MARK)).toArray();
    if (characters.length == 0) {
      return false;
    }
    boolean rightToLeft = isRightToLeft(characters[0]);
    if (!rightToLeft && !is(characters[0], Character.DIRECTIONALITY_LEFT_TO_RIGHT)) {
      return false;
    }
    boolean european = label.codePoints().anyMatch(c -> is(c, EUROPEAN_NUMBER));
    boolean arabic = label.codePoints().anyMatch(c -> is(c, ARABIC_NUMBER));
    return label.codePoints().allMatch(c -> mayStand(c, rightToLeft))
        && mayEnd(characters[characters.length - 1], rightToLeft)
        && !(rightToLeft && european && arabic);
  }

  private static boolean mayStand(int c, boolean rightToLeft) {
    boolean inEither =
        is(c, EUROPEAN_NUMBER)
            || is(c, Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR)
            || is(c, Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR)
            || is(c, Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR)
            || is(c, Character.DIRECTIONALITY_OTHER_NEUTRALS)
            || is(c, Character.DIRECTIONALITY_BOUNDARY_NEUTRAL)
            || is(c, MARK);
    return inEither
        || (rightToLeft
            ? isRightToLeft(c) || is(c, ARABIC_NUMBER)
            : is(c, Character.DIRECTIONALITY_LEFT_TO_RIGHT));
  }

  private static boolean mayEnd(int c, boolean rightToLeft) {
    return is(c, EUROPEAN_NUMBER)
        || (rightToLeft
            ? isRightToLeft(c) || is(c, ARABIC_NUMBER)
            : is(c, Character.DIRECTIONALITY_LEFT_TO_RIGHT));
  }

  private static boolean isRightToLeft(int c) {
    return is(c, Character.DIRECTIONALITY_RIGHT_TO_LEFT)
        || is(c, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  private static boolean is(int c, byte directionality) {
    return Character.getDirectionality(c) == directionality;
  }
}
