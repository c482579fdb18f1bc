package org.hearth.testkit.imports.fuzz.internal.breakage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.hearth.testkit.imports.fuzz.internal.draft.Dice;
import org.hearth.testkit.imports.fuzz.internal.draft.Draft;
import org.hearth.testkit.imports.fuzz.internal.draft.Layout;
import org.hearth.testkit.imports.fuzz.internal.draft.Verdict;

/** How a file is written, and how much of it arrives. */
enum FileBreakage implements Breakage {
  SEMICOLONS(Verdict.EITHER, (layout, dice) -> layout.separate(';')),
  TABS(Verdict.EITHER, (layout, dice) -> layout.separate('\t')),
  SEP_LINE(
      Verdict.EITHER,
      (layout, dice) -> {
        layout.separate(dice.pick(',', ';'));
        layout.prepend("sep=" + layout.separator() + dice.pick("\r\n", "\n"));
      }),
  CARRIAGE_RETURNS(Verdict.RIGHT, (layout, dice) -> layout.endLines("\r")),
  LINES_OF_WINDOWS(Verdict.RIGHT, (layout, dice) -> layout.endLines("\r\n")),
  MIXED_LINE_ENDS(
      Verdict.RIGHT,
      (layout, dice) ->
          layout.endLines(dice.pick("\r\n", "\n"), dice.pick("\r", "\n"), "\n", "\r\n")),
  NO_LAST_LINE_END(Verdict.RIGHT, (layout, dice) -> layout.omitLastLineEnd()),
  CTRL_Z(Verdict.RIGHT, (layout, dice) -> layout.append("\u001a" + dice.pick("", "\r\n"))),
  BYTE_ORDER_MARK(Verdict.RIGHT, (layout, dice) -> layout.prepend("\ufeff")),
  TWO_BYTE_ORDER_MARKS(Verdict.EITHER, (layout, dice) -> layout.prepend("\ufeff\ufeff")),
  UTF_16(
      Verdict.EITHER,
      (layout, dice) -> {
        Charset charset = dice.pick(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        layout.encode(text -> ("\ufeff" + text).getBytes(charset));
      }),
  UTF_16_WITHOUT_A_MARK(
      Verdict.EITHER,
      (layout, dice) -> {
        Charset charset = dice.pick(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        layout.encode(text -> text.getBytes(charset));
      }),
  WINDOWS_1252(
      Verdict.EITHER,
      (layout, dice) -> {
        Charset charset = Charset.forName("windows-1252");
        layout.encode(
            text ->
                charset.newEncoder().canEncode(text)
                    ? text.getBytes(charset)
                    : text.getBytes(StandardCharsets.UTF_8));
      }),
  CUT_OFF(Verdict.RIGHT, (layout, dice) -> layout.cutLastRow(dice.between(5, 99) / 100.0)),
  CUT_WITHIN_A_CHARACTER(
      Verdict.EITHER,
      (layout, dice) -> {
        layout.cutLastRow(dice.between(5, 99) / 100.0);
        layout.encode(FileBreakage::withHalfACharacter);
      });

  private final Verdict verdict;

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final BiConsumer<Layout, Dice> change;

  FileBreakage(Verdict verdict, BiConsumer<Layout, Dice> change) {
    this.verdict = verdict;
    this.change = change;
  }

  @Override
  public boolean happenTo(Draft draft, Dice dice) {
    change.accept(draft.layout(), dice);
    draft.judge(verdict);
    return true;
  }

  private static byte[] withHalfACharacter(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xc3);
    return bytes.toByteArray();
  }
}
