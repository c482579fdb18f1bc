package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Imports files into one Hearth and keeps what was reported of each row. */
public final class ImportTrial {
  static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  public static final Settings SETTINGS =
      new Settings(
          Clock.fixed(NOW, ZoneOffset.UTC), Identifiers.timeOrdered(), TestNumbers.ALLOWED);

  public static final Actor STAFF = new Actor.PracticeStaff("reception", new OdsCode("P91003"));
  public static final Actor OTHER_STAFF =
      new Actor.PracticeStaff("front desk", new OdsCode("Y00001"));
  public static final Actor SUPPORT = new Actor.Support("support");

  private final Hearth hearth;
  private final List<RowOutcome> rows = new ArrayList<>();
  private final List<ImportWarning> warnings = new ArrayList<>();

  public ImportTrial(Hearth hearth) {
    this.hearth = hearth;
  }

  public Hearth hearth() {
    return hearth;
  }

  /** What the last import reported, row by row. */
  public List<RowOutcome> rows() {
    return List.copyOf(rows);
  }

  /** What the last import reported of its file before it began. */
  public List<ImportWarning> warnings() {
    return List.copyOf(warnings);
  }

  /** The last import's rows as {@code 2 created}, in their order. */
  public List<String> outcomes() {
    return rows.stream().map(row -> row.row() + " " + row.code()).toList();
  }

  /** The columns that the last import found fault with in a row. */
  public List<String> columns(long row) {
    return rows.stream()
        .filter(outcome -> outcome.row() == row)
        .flatMap(outcome -> outcome.findings().stream())
        .map(RowOutcome.Finding::column)
        .toList();
  }

  /** All that the last import reported of a row, joined. */
  public String finding(long row) {
    return rows.stream()
        .filter(outcome -> outcome.row() == row)
        .flatMap(outcome -> outcome.findings().stream())
        .map(RowOutcome.Finding::whatToDo)
        .collect(Collectors.joining(" "));
  }

  /** Closes a home, which has no residents (R24). */
  void close(AccountId home) {
    assertThat(hearth.careHomes().close(STAFF, home, SeenVersions.any(), "has closed").isRight())
        .isTrue();
  }

  /** The account of a number, of whichever practice. */
  public Account account(String number) {
    return ((NumberSearch.Found) hearth.accounts().byNumber(SUPPORT, number).get()).account();
  }

  public Either<Refusal, ImportSummary> plan(Actor actor, ImportKind kind, ImportFile file) {
    return hearth.imports().plan(actor, kind, file, listener());
  }

  public Either<Refusal, ImportSummary> apply(Actor actor, ImportKind kind, ImportFile file) {
    return hearth.imports().apply(actor, kind, file, Confirmations.BOTH, listener());
  }

  private ImportListener listener() {
    rows.clear();
    warnings.clear();
    return new ImportListener() {
      private boolean begun;

      @Override
      public void warns(ImportWarning warning) {
        if (begun) {
          throw new AssertionError("A warning comes before the work begins");
        }
        warnings.add(warning);
      }

      @Override
      public void begins(long count) {
        begun = true;
      }

      @Override
      public void row(RowOutcome outcome) {
        rows.add(outcome);
      }
    };
  }

  public Either<Refusal, ImportSummary> careHomes(String csv) {
    return apply(STAFF, ImportKind.CARE_HOMES, file(csv));
  }

  public Either<Refusal, ImportSummary> residents(String csv) {
    return apply(STAFF, ImportKind.RESIDENTS, file(csv));
  }

  /** How many dummy numbers have an account: how many homes there are. */
  public int homes() {
    return hearth.numbers().count(SUPPORT).get().used();
  }

  /** What the trail has of an action. */
  public List<AuditEntry> trail(AuditAction action) {
    return hearth
        .audit()
        .read(SUPPORT, java.util.Optional.empty(), Page.first(Page.LARGEST))
        .get()
        .items()
        .stream()
        .filter(entry -> entry.action() == action)
        .toList();
  }

  public static ImportFile file(String text) {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  public static ImportFile file(byte[] content) {
    return () -> new ByteArrayInputStream(content);
  }
}
