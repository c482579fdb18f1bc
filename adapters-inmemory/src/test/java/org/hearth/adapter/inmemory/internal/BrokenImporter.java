package org.hearth.adapter.inmemory.internal;

import io.vavr.control.Either;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.imports.ImportTrial;

/** Imports that go wrong, each with the check that is to notice it. */
enum BrokenImporter {
  READS_TWO_ROWS_AS_ONE(
      "EVERY_ROW_IS_TOLD_ONCE", reading(text -> text.replaceAll("7001\\R", "7001,"))),
  MIXES_ROWS("A_RECORD_HAS_THE_TEXT_OF_ONE_ROW", reading(BrokenImporter::mixed)),
  CUTS_ADDRESSES("A_RECORD_IS_WHAT_ITS_ROW_SAYS", reading(text -> text.replace(", Sampleton", ""))),
  READS_OTHER_LETTERS("A_RECORD_IS_WHAT_ITS_ROW_SAYS", reading(text -> text.replace("M9", "M8"))),
  DOES_NOT_DO_WHAT_IT_TELLS(
      "EACH_CREATED_ROW_HAS_A_RECORD_OF_ITS_OWN",
      applying(
          sound ->
              (actor, kind, file, confirmations, listener) ->
                  sound.imports().plan(actor, kind, file, listener))),
  FORGETS_A_ROW(
      "EVERY_ROW_IS_TOLD_ONCE",
      telling(
          (row, listener) -> {
            if (row.row() != 3) {
              listener.row(row);
            }
          })),
  COUNTS_OTHERWISE(
      "EVERY_ROW_IS_TOLD_ONCE",
      telling(
          (row, listener) -> listener.row(reported(row.row() + row.row() / 4, row.code(), row)))),
  PRAISES(
      "WRONG_ROWS_ARE_REFUSED",
      telling((row, listener) -> listener.row(reported(row.row(), RowOutcome.CREATED, row)))),
  BLAMES(
      "RIGHT_ROWS_ARE_IN_PLACE",
      telling((row, listener) -> listener.row(reported(row.row(), "invalid", row)))),
  KNOWS_EVERY_ROW(
      "A_KNOWN_ROW_IS_THE_SAME_HOME_OR_PERSON",
      telling(
          (row, listener) ->
              listener.row(reported(row.row(), RowOutcome.ALREADY_REGISTERED, row)))),
  TELLS_NO_REASON(
      "REFUSED_ROWS_ARE_SO_IN_WORDS",
      telling((row, listener) -> listener.row(new RowOutcome(row.row(), row.code(), List.of())))),
  TELLS_TOO_MUCH(
      "NO_TEXT_OF_A_ROW_IS_REPORTED",
      applying(
          sound ->
              (actor, kind, file, confirmations, listener) ->
                  sound
                      .imports()
                      .apply(
                          actor,
                          kind,
                          file,
                          confirmations,
                          AlteredImports.rows(
                              listener, (row, reported) -> reported.row(quoting(file, row)))))),
  WANTS_SMALL_FILES("A_USABLE_FILE_IS_READ", reading(text -> text.length() > 500 ? "" : text)),
  TAKES_ANY_FILE(
      "AN_UNUSABLE_FILE_IS_REFUSED",
      answering((sound, answer) -> answer.orElse(() -> planOfOneHome(sound)))),
  REFUSES_FILES_WITHOUT_WORDS(
      "WHAT_IS_REFUSED_AS_A_WHOLE_IS_SO_IN_WORDS_AND_NOTHING_IS_DONE",
      answering(
          (sound, answer) ->
              answer.mapLeft(refusal -> new ImportRefusal.FileUnusable("", List.of())))),
  IS_SILENT_ABOUT_COLUMNS(
      "TEXT_THAT_IS_LEFT_OUT_IS_TOLD",
      answering(
          (sound, answer) ->
              answer.map(
                  reported -> new ImportSummary(reported.rows(), reported.outcomes(), List.of())))),
  CHANGES_WHAT_IS_IN_PLACE(
      "WHAT_WAS_IN_PLACE_IS_AS_BEFORE",
      answering(
          (sound, answer) -> {
            moveAwayWhatIsInPlace(sound);
            return answer;
          })),
  FAILS(
      "NOTHING_IS_THROWN",
      answering(
          (sound, answer) -> {
            throw new IllegalStateException("broken");
          })),
  CALLS_EVERY_REFUSAL_A_CONFLICT(
      "SWALLOWED_ROWS_ARE_INVALID",
      telling(
          (row, listener) ->
              listener.row(row.inPlace() ? row : reported(row.row(), "number-in-use", row)))),
  DOES_MORE_THE_SECOND_TIME(
      "A_SECOND_TIME_CHANGES_NOTHING", applying(BrokenImporter::openingAHomeTheSecondTime)),
  PLANS_OTHERWISE(
      "THE_PLAN_TELLS_WHAT_IS_DONE",
      planning(
          sound ->
              (actor, kind, file, listener) -> sound.imports().plan(actor, kind, file, row -> {}))),
  PLANS_BY_DOING(
      "A_PLAN_CHANGES_NOTHING",
      planning(
          sound ->
              (actor, kind, file, listener) ->
                  sound.imports().apply(actor, kind, file, Confirmations.BOTH, listener)));

  private static final ImportFile ONE_HOME = ImportTrial.file(Csv.homes(1));

  /** Homes that are in place before files of homes and of residents are imported. */
  private static final List<String> IN_PLACE = List.of("9999997304", "9999997001");

  private static final Pattern STREET = Pattern.compile("([A-Z][a-z]+) (?:Lane|Street|Road)");

  private final String caughtBy;

  @SuppressWarnings("ImmutableEnumChecker") // holds nothing
  private final UnaryOperator<Hearth> alteration;

  BrokenImporter(String caughtBy, UnaryOperator<Hearth> alteration) {
    this.caughtBy = caughtBy;
    this.alteration = alteration;
  }

  String caughtBy() {
    return caughtBy;
  }

  Hearth of(Hearth sound) {
    return alteration.apply(sound);
  }

  private static AlteredImports.Applying openingAHomeTheSecondTime(Hearth sound) {
    AtomicBoolean again = new AtomicBoolean();
    return (actor, kind, file, confirmations, listener) ->
        again.getAndSet(true)
            ? sound.imports().apply(actor, ImportKind.CARE_HOMES, ONE_HOME, confirmations, listener)
            : sound.imports().apply(actor, kind, file, confirmations, listener);
  }

  private static Either<Refusal, ImportSummary> planOfOneHome(Hearth sound) {
    return sound.imports().plan(ImportTrial.STAFF, ImportKind.CARE_HOMES, ONE_HOME, row -> {});
  }

  private static void moveAwayWhatIsInPlace(Hearth sound) {
    IN_PLACE.forEach(number -> moveAway(sound, number));
  }

  private static void moveAway(Hearth sound, String number) {
    if (sound.accounts().byNumber(ImportTrial.STAFF, number).get()
        instanceof NumberSearch.Found found) {
      sound
          .patients()
          .amend(
              ImportTrial.STAFF,
              found.account().id(),
              OptionalLong.empty(),
              DetailsForm.contact("9 Other Lane, Sampleton", null, null, null),
              null)
          .get();
    }
  }

  private static UnaryOperator<Hearth> reading(UnaryOperator<String> altered) {
    return sound ->
        AlteredImports.of(sound, AlteredImports.text(altered), UnaryOperator.identity());
  }

  private static UnaryOperator<Hearth> telling(BiConsumer<RowOutcome, ImportListener> altered) {
    return sound ->
        AlteredImports.of(
            sound, UnaryOperator.identity(), listener -> AlteredImports.rows(listener, altered));
  }

  private static UnaryOperator<Hearth> planning(Function<Hearth, AlteredImports.Planning> altered) {
    return sound -> AlteredImports.of(sound, altered.apply(sound), sound.imports()::apply);
  }

  /** The file is imported, and another answer is given. */
  private static UnaryOperator<Hearth> answering(
      BiFunction<Hearth, Either<Refusal, ImportSummary>, Either<Refusal, ImportSummary>> altered) {
    return applying(
        sound ->
            (actor, kind, file, confirmations, listener) ->
                altered.apply(
                    sound, sound.imports().apply(actor, kind, file, confirmations, listener)));
  }

  private static UnaryOperator<Hearth> applying(Function<Hearth, AlteredImports.Applying> altered) {
    return sound -> AlteredImports.of(sound, sound.imports()::plan, altered.apply(sound));
  }

  /** The first street's name is in the addresses of all rows. */
  private static String mixed(String text) {
    Matcher street = STREET.matcher(text);
    return street.find() ? text.replace("Sampleton", street.group(1)) : text;
  }

  private static RowOutcome quoting(ImportFile file, RowOutcome row) {
    return new RowOutcome(
        row.row(), row.code(), List.of(new Finding("row", AlteredImports.text(file))));
  }

  private static RowOutcome reported(long number, String code, RowOutcome row) {
    return new RowOutcome(number, code, row.findings());
  }
}
