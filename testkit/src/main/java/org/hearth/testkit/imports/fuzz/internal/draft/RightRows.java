package org.hearth.testkit.imports.fuzz.internal.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Invents records, so that each value of a row identifies its row. */
public final class RightRows {
  /** The numbers of the homes that are in place before a file of residents is imported. */
  private static final List<String> HOMES = List.of("9999997001", "9999997102", "9999997203");

  private static final List<String> SYLLABLES =
      List.of(
          "ba", "dre", "fi", "gro", "hu", "jo", "kle", "lu", "my", "nu", "po", "qua", "ri", "sta",
          "tu", "ve", "wy", "xo", "yu", "zi");
  private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
  private static final String[] GIVEN = {"Ann %s", "Zo\u00eb %s", "%s", "%s-Una", "Jos\u00e9 %s"};
  private static final String[] FAMILY = {
    "%s", "O'%s", "van der %s", "%s-Smith", "St. %s", "%s \u0141uk", "D\u2019%s"
  };
  private static final String[] HOME_NAMES = {
    "%s House",
    "The %s",
    "%s Lodge & Sons",
    "42 %s View",
    "St. %s's",
    "\u00c9glise %s",
    "%s House (Nursing)"
  };
  private static final String[] ADDRESSES = {
    "# %s Lane, Sampleton",
    "Flat 2, # %s Lane, Sampleton, Samplesex",
    "%s Court",
    "The Old Forge, %s Road",
    "# %s Street, Othertown, Sampleton"
  };

  private final FileKind kind;
  private final long seed;
  private final int base;

  public RightRows(FileKind kind, long seed) {
    this.kind = kind;
    this.seed = seed;
    this.base = Dice.of(seed, 1).below(880_000);
  }

  /** A draft with so many rows, those of the given indexes. */
  public Draft draft(List<Integer> indexes) {
    Draft draft = new Draft(kind, existing(kind));
    for (int index : indexes) {
      Truth truth = truth(index);
      draft.lines().add(line(truth, Dice.of(seed, 100 + index)));
    }
    return draft;
  }

  /** The homes of residents, the first that of those who are in place. */
  public static List<Truth> homes() {
    return HOMES.stream().map(RightRows::home).toList();
  }

  private static Truth home(String number) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.NUMBER, number);
    values.put(Field.NAME, "Home " + number);
    values.put(Field.DATE_OF_BIRTH, "1970-01-01");
    values.put(Field.ADDRESS, "1 Fixed Lane, Sampleton");
    values.put(Field.POSTCODE, "M97 1AA");
    values.put(Field.PHONE, "0161 496 0998");
    values.put(Field.EMAIL, number + "@homes.example");
    return new Truth("fixed", values);
  }

  /** What is in place before a file of this kind is imported, beside the homes. */
  public static List<Truth> existing(FileKind kind) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.DATE_OF_BIRTH, "1922-11-05");
    values.put(Field.ADDRESS, "1 Presento Way, Sampleton");
    values.put(Field.POSTCODE, "M98 1AA");
    values.put(Field.PHONE, "+441614960999");
    values.put(Field.EMAIL, "presento@known.example");
    if (kind == FileKind.CARE_HOMES) {
      values.put(Field.NUMBER, "9999997304");
      values.put(Field.NAME, "Presento House");
    } else {
      values.put(Field.NUMBER, nhsNumber(999_980_000));
      values.put(Field.GIVEN_NAME, "Presento");
      values.put(Field.FAMILY_NAME, "Presentosson");
      values.put(Field.HOME, HOMES.get(0));
    }
    return List.of(new Truth("presento", values));
  }

  private Truth truth(int index) {
    Dice dice = Dice.of(seed, 200 + index);
    String tag = tag(index);
    String name = tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1);
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.DATE_OF_BIRTH, date(index));
    values.put(
        Field.ADDRESS,
        dice.pick(ADDRESSES).replace("%s", name).replace("#", "" + (1 + (base + index) % 98)));
    values.put(Field.POSTCODE, postcode(index));
    values.put(
        Field.PHONE,
        dice.pick("+44161496", "+44113496", "+44121496", "+44207946")
            + "0"
            + threeDigits((base + index * 37) % 998));
    if (kind == FileKind.CARE_HOMES) {
      values.put(Field.NUMBER, "" + (9_999_990_100L + (base + index * 331) % 6000));
      values.put(Field.NAME, dice.pick(HOME_NAMES).replace("%s", name));
      values.put(Field.EMAIL, "office@" + tag + ".example");
    } else {
      values.put(Field.NUMBER, nhsNumber(999_000_000 + base + index * 7919));
      values.put(Field.GIVEN_NAME, dice.pick(GIVEN).replace("%s", name));
      values.put(Field.FAMILY_NAME, dice.pick(FAMILY).replace("%s", name));
      values.put(Field.EMAIL, dice.onceIn(2) ? tag + "@family.example" : "");
      values.put(Field.HOME, dice.pick(HOMES));
    }
    return new Truth(tag, values);
  }

  /** A row with a record, written in one of the right ways. */
  public Line line(Truth truth, Dice dice) {
    List<Cell> cells = new ArrayList<>();
    for (Field field : kind.fields()) {
      cells.add(new Cell(Spelling.of(field, truth.value(field), dice)));
    }
    Line line = Line.of(truth, cells);
    if (kind == FileKind.CARE_HOMES && dice.onceIn(6)) {
      cells.set(0, new Cell(""));
      line.acceptAnything(Field.NUMBER);
    }
    return line;
  }

  private String tag(int index) {
    int size = SYLLABLES.size();
    return SYLLABLES.get((base + index) % size)
        + SYLLABLES.get((base / size + index * 3) % size)
        + SYLLABLES.get((base / size / size + index * 7) % size);
  }

  /** Distinct within a file; a home's is an adult's. */
  private String date(int index) {
    LocalDate first =
        kind == FileKind.CARE_HOMES ? LocalDate.of(1960, 1, 1) : LocalDate.of(1925, 1, 1);
    return first.plusDays(base % 3000 + index * 397L).toString();
  }

  private String postcode(int index) {
    int pair = (base + index * 21) % (LETTERS.length() * LETTERS.length());
    return "M9"
        + base % 8
        + " "
        + (1 + index % 9)
        + LETTERS.charAt(pair / LETTERS.length())
        + LETTERS.charAt(pair % LETTERS.length());
  }

  private static String threeDigits(int number) {
    return Integer.toString(1_000 + number).substring(1);
  }

  /** The first valid number from nine digits on, by the rule of the check digit alone. */
  static String nhsNumber(int from) {
    for (int nine = from; ; nine++) {
      int sum = 0;
      String digits = Integer.toString(nine);
      for (int i = 0; i < digits.length(); i++) {
        sum += (digits.charAt(i) - '0') * (10 - i);
      }
      int check = (11 - sum % 11) % 11;
      if (check != 10) {
        return digits + check;
      }
    }
  }
}
