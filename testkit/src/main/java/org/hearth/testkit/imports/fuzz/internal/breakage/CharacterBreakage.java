package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft.Spot;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** Characters that are not seen, not meant, or lost. */
enum CharacterBreakage implements ValueBreakage {
  OTHER_SPACE_AROUND(EnumSet.allOf(Field.class)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String text = spot.cell().text();
      spot.cell().become(dice.onceIn(2) ? text + dice.pick(SPACES) : dice.pick(SPACES) + text);
    }
  },
  OTHER_SPACE_WITHIN(EnumSet.complementOf(EnumSet.of(Field.EMAIL, Field.DATE_OF_BIRTH))) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String text = spot.cell().text();
      if (text.contains(" ")) {
        spot.cell().become(text.replace(" ", dice.pick(SPACES)));
      }
    }
  },
  ZERO_WIDTH(EnumSet.allOf(Field.class)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String text = spot.cell().text();
      int at = dice.below(text.length() + 1);
      spot.cell().become(text.substring(0, at) + dice.pick(INVISIBLE) + text.substring(at));
    }
  },
  NOTHING_BUT_INVISIBLE(EnumSet.allOf(Field.class)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String all = dice.pick(SPACES) + dice.pick(INVISIBLE) + "\u3164";
      int at = dice.below(all.length());
      Blank.make(spot, draft, dice.onceIn(3) ? all : all.substring(at, at + 1));
    }
  },
  REPLACEMENT_CHARACTER(Field.TEXTS) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String text = spot.cell().text();
      int at = dice.below(text.length());
      spot.cell().become(text.substring(0, at) + '\ufffd' + text.substring(at + 1));
      spot.line().judge(Verdict.WRONG);
    }
  },
  /** Decoded wrongly: what is typed is what is stored, if it is. */
  MOJIBAKE(Field.TEXTS) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      spot.cell()
          .become(
              spot.value()
                  + dice.pick("\u00e2\u20ac\u2122s", " &amp; Co", "\u00c3\u00a9", "&#39;s"));
      spot.line().judge(Verdict.EITHER);
      spot.line().only(spot.field(), spot.cell().text());
      spot.line().accept(spot.field(), decodedAsMeant(spot.cell().text()));
    }
  },
  DECOMPOSED(Field.TEXTS) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      spot.cell().become(Normalizer.normalize(spot.value(), Normalizer.Form.NFD));
    }
  },
  OTHER_APOSTROPHE(EnumSet.of(Field.GIVEN_NAME, Field.FAMILY_NAME)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String mark =
          dice.pick("\u2018", "\u2019", "\u02bc", "`", "\u00b4", "\u2010", "\u2011", "\u2013", "'");
      spot.cell().become(spot.value() + mark + "Ng");
      spot.line().only(spot.field(), spot.cell().text());
      if (draft.existing().contains(spot.line().truth().orElseThrow())) {
        spot.line().judge(Verdict.EITHER);
      }
    }
  },
  QUOTES_IN_TEXT(Field.TEXTS) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      spot.cell().become(spot.value() + " \"Nan\" x");
      spot.line()
          .judge(
              spot.field() == Field.ADDRESS || spot.field() == Field.NAME
                  ? Verdict.EITHER
                  : Verdict.WRONG);
      spot.line().only(spot.field(), spot.cell().text());
    }
  },
  OTHER_LINE_SEPARATOR(EnumSet.of(Field.ADDRESS)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String end = dice.pick("\u2028", "\u2029", "\u000b", "\f", "\u0085");
      spot.cell().become(spot.value() + end + "Samplesex");
      spot.line().judge(Verdict.EITHER);
      spot.line().only(Field.ADDRESS, spot.value() + ", Samplesex");
      spot.line().accept(Field.ADDRESS, spot.value() + " Samplesex");
    }
  },
  CONTROL_CHARACTER(Field.TEXTS) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String character = dice.pick("\u0007", "\u001b", "\u202e", "\u001a");
      spot.cell().become(spot.value() + character + "x");
      spot.line().judge(Verdict.EITHER);
      spot.line().only(spot.field(), spot.value() + "x");
    }
  },
  /** No text has it: the file may be none. */
  NUL(Field.TEXTS) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      spot.cell().become(spot.value() + "\u0000");
      spot.line().judge(Verdict.EITHER);
      draft.judge(Verdict.EITHER);
    }
  };

  private static final String[] SPACES = {"\u00a0", "\u2007", "\u202f", "\u3000", "\u2009"};
  private static final String[] INVISIBLE = {"\u200b", "\ufeff", "\u00ad", "\u2060"};

  @SuppressWarnings("ImmutableEnumChecker") // is never changed
  private final Set<Field> fields;

  CharacterBreakage(Set<Field> fields) {
    this.fields = fields;
  }

  /** What the text is where the file is written in the encoding in which it was read. */
  private static String decodedAsMeant(String text) {
    return new String(text.getBytes(Charset.forName("windows-1252")), StandardCharsets.UTF_8);
  }

  @Override
  public Set<Field> fields() {
    return fields;
  }
}
