package org.hearth.testkit.imports.fuzz.internal.oracle;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.imports.ImportTrial;
import org.hearth.testkit.imports.fuzz.internal.draft.BrokenFile;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.FileKind;
import org.hearth.testkit.imports.fuzz.internal.draft.RightRows;
import org.hearth.testkit.imports.fuzz.internal.draft.Truth;

/** Imports a file: planned, applied, applied again. */
final class Trial {
  private final Hearth hearth;
  private final BrokenFile file;

  Trial(Hearth hearth, BrokenFile file) {
    this.hearth = hearth;
    this.file = file;
  }

  Observation observe() {
    putInPlace();
    Stored stored = new Stored(hearth);
    Map<AccountId, Map<Field, String>> before = stored.records();
    Attempt plan =
        attempt(
            (content, listener) ->
                hearth
                    .imports()
                    .plan(ImportTrial.STAFF, file.kind().importKind(), content, listener));
    Map<AccountId, Map<Field, String>> planned = stored.records();
    Attempt first = apply();
    Map<AccountId, Map<Field, String>> after = stored.records();
    Attempt second = apply();
    return new Observation(plan, first, second, before, planned, after, stored.records());
  }

  private Attempt apply() {
    return attempt(
        (content, listener) ->
            hearth
                .imports()
                .apply(
                    ImportTrial.STAFF,
                    file.kind().importKind(),
                    content,
                    Confirmations.BOTH,
                    listener));
  }

  private Attempt attempt(Import importing) {
    ReportedRows reported = new ReportedRows();
    Either<Refusal, ImportSummary> answer = importing.of(file.content(), reported);
    return new Attempt(answer, reported.rows, reported.begun);
  }

  private void putInPlace() {
    if (file.kind() == FileKind.CARE_HOMES) {
      file.existing().forEach(this::open);
      return;
    }
    List<AccountId> homes = RightRows.homes().stream().map(this::open).toList();
    file.existing().forEach(truth -> register(homes.get(0), truth));
  }

  private AccountId open(Truth truth) {
    CareHomeForm form =
        new CareHomeForm(
            truth.value(Field.NUMBER),
            truth.value(Field.NAME),
            truth.value(Field.DATE_OF_BIRTH),
            truth.value(Field.ADDRESS),
            truth.value(Field.POSTCODE),
            truth.value(Field.PHONE),
            truth.value(Field.EMAIL),
            Confirmations.BOTH);
    return hearth.careHomes().open(ImportTrial.STAFF, form).get().id();
  }

  private void register(AccountId home, Truth truth) {
    hearth
        .residents()
        .register(
            ImportTrial.STAFF,
            home,
            new PatientForm(
                truth.value(Field.NUMBER),
                truth.value(Field.GIVEN_NAME),
                truth.value(Field.FAMILY_NAME),
                truth.value(Field.DATE_OF_BIRTH),
                truth.value(Field.ADDRESS),
                truth.value(Field.POSTCODE),
                truth.value(Field.PHONE),
                truth.value(Field.EMAIL),
                false,
                false,
                Confirmations.BOTH))
        .get();
  }

  private interface Import {
    Either<Refusal, ImportSummary> of(ImportFile content, ImportListener listener);
  }

  private static final class ReportedRows implements ImportListener {
    private final List<RowOutcome> rows = new ArrayList<>();
    private long begun = -1;

    @Override
    public void begins(long count) {
      begun = count;
    }

    @Override
    public void row(RowOutcome outcome) {
      rows.add(outcome);
    }
  }
}
