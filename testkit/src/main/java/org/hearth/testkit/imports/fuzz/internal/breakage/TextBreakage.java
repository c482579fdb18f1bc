package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.util.EnumSet;
import java.util.Set;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft.Spot;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** What people type into the other cells. */
enum TextBreakage implements ValueBreakage {
  /** Read as blank where a blank cell says something; elsewhere it is a fault. */
  CELL_LEFT_EMPTY(EnumSet.allOf(Field.class)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      Blank.make(spot, draft, dice.pick("", " ", "  "));
    }
  },
  WORD_FOR_NOTHING(EnumSet.allOf(Field.class)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String word = dice.pick("n/a", "N/A", "-", "#N/A", "?", "#REF!");
      spot.cell().become(word);
      spot.line().judge(Verdict.EITHER);
      spot.line().accept(spot.field(), word);
      if (draft.kind().mayBeBlank(spot.field())) {
        spot.line().accept(spot.field(), "");
      }
    }
  },
  LETTER_IN_POSTCODE(EnumSet.of(Field.POSTCODE)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String code = spot.value();
      int inward = code.indexOf(' ') + 1;
      spot.cell()
          .become(
              dice.onceIn(2)
                  ? code.substring(0, inward) + dice.pick("O", "I") + code.substring(inward + 1)
                  : code.substring(0, inward + 1) + dice.pick("C", "I", "K", "M", "O", "V") + "A");
      spot.line().judge(Verdict.WRONG);
    }
  },
  NO_POSTCODE(EnumSet.of(Field.POSTCODE)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      spot.cell().become(dice.pick("Sampleton", "M99", "ZZ99 3VZ1", "1AB M99", "12345"));
      spot.line().judge(Verdict.WRONG);
    }
  },
  TWO_EMAILS(EnumSet.of(Field.EMAIL)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String other = spot.line().truth().orElseThrow().tag() + "2@family.example";
      spot.cell().become(spot.value() + dice.pick("; ", ", ", " ", "/") + other);
      spot.line().judge(Verdict.WRONG);
    }
  },
  EMAIL_WITH_MORE(EnumSet.of(Field.EMAIL)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      spot.cell()
          .become(
              dice.pick("mailto:%s", "<%s>", "Office <%s>", "%s.", "%s;").formatted(spot.value()));
      spot.line().judge(Verdict.EITHER);
      spot.line().accept(Field.EMAIL, spot.cell().text());
    }
  },
  NO_EMAIL_ADDRESS(EnumSet.of(Field.EMAIL)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      spot.cell().become(spot.value().replace("@", dice.pick("", " at ", "@@", "@ ")) + "!");
      spot.line().judge(Verdict.WRONG);
    }
  },
  FORMULA_IN_TEXT(Field.TEXTS) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      spot.cell().become(dice.pick("=", "+", "@", "=\"", "\t=") + spot.value());
      if (spot.field() == Field.ADDRESS) {
        spot.line().judge(Verdict.EITHER);
        spot.line().accept(Field.ADDRESS, spot.cell().text());
      } else {
        spot.line().judge(Verdict.WRONG);
      }
    }
  },
  TOO_LONG(Field.TEXTS) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      spot.cell().become((spot.value() + " ").repeat(dice.pick(60, 400, 1500)));
      spot.line().judge(Verdict.WRONG);
    }
  },
  DOUBLED_SPACES(Field.TEXTS) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      spot.cell().become(" " + spot.value().replace(" ", "  ") + "  ");
    }
  },
  LINE_BREAK_IN_CELL(EnumSet.of(Field.NAME, Field.ADDRESS)) {
    @Override
    public void change(Spot spot, Draft draft, Dice dice) {
      String end = dice.pick("\n", "\r\n", "\r");
      String value = spot.value();
      spot.cell()
          .become(
              spot.field() == Field.ADDRESS
                  ? value.replace(", ", dice.pick(end, "," + end))
                  : value.replaceFirst(" ", end));
      if (spot.field() == Field.NAME) {
        spot.line().judge(Verdict.EITHER);
        spot.line().accept(Field.NAME, value.replaceFirst(" ", ", "));
      }
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // is never changed
  private final Set<Field> fields;

  TextBreakage(Set<Field> fields) {
    this.fields = fields;
  }

  @Override
  public Set<Field> fields() {
    return fields;
  }
}
