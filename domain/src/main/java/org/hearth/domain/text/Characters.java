package org.hearth.domain.text;

/** What single characters are to a person who looks at them. */
final class Characters {
  /** Stands for a character that cannot be seen. */
  static final int NONE = -1;

  private static final int BRAILLE_BLANK = 0x2800;
  private static final int BEYOND_ASCII = 0x80;

  private Characters() {}

  /** The character itself, a plain space or line end for another kind, or {@link #NONE}. */
  static int normal(int c) {
    if (c < BEYOND_ASCII) {
      return c == 0x0B || c == '\f' ? '\n' : c;
    }
    if (c == 0x85 || c == 0x2028 || c == 0x2029) {
      return '\n';
    }
    if (c == BRAILLE_BLANK || Character.getType(c) == Character.SPACE_SEPARATOR) {
      return ' ';
    }
    return isInvisible(c) ? NONE : c;
  }

  /**
   * Unicode's property Default_Ignorable_Code_Point, without the characters that turn the direction
   * of writing: those are refused, since what they did to the text is lost with them.
   */
  private static boolean isInvisible(int c) {
    if (TypedText.turnsDirection(c)) {
      return false;
    }
    return switch (c) {
      case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default ->
          isWithin(c, 0x180B, 0x180F)
              || isWithin(c, 0x200B, 0x200F)
              || isWithin(c, 0x2060, 0x206F)
              || isWithin(c, 0xFE00, 0xFE0F)
              || isWithin(c, 0xFFF0, 0xFFF8)
              || isWithin(c, 0x1BCA0, 0x1BCA3)
              || isWithin(c, 0x1D173, 0x1D17A)
              || isWithin(c, 0xE0000, 0xE0FFF);
    };
  }

  /** Whatever stands for an apostrophe in names, typed, printed or transliterated. */
  static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'', '`', 0xB4 -> true;
      case 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2BE, 0x2BF, 0x2C8, 0x2CA, 0x2CB -> true;
      case 0x2018, 0x2019, 0x201B, 0x2032, 0x2035 -> true;
      case 0x55A, 0x5F3, 0xA78B, 0xA78C, 0xFF07, 0xFF40 -> true;
      default -> false;
    };
  }

  /** Every hyphen and dash, and the minus sign. */
  static boolean isHyphen(int c) {
    return c == '-'
        || c == 0x2212
        || (c >= BEYOND_ASCII && Character.getType(c) == Character.DASH_PUNCTUATION);
  }

  private static boolean isWithin(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
