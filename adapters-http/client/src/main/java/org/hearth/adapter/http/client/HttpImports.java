package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hearth.adapter.http.wire.ImportJson;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.adapter.http.wire.RefusalProblem;
import org.hearth.adapter.http.wire.RowJson;
import org.hearth.adapter.http.wire.RowsJson;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.Imports;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;

/**
 * Imports over HTTP: the file is sent once it is known that it would be taken, and where it is too
 * large to be answered at once, its progress is asked for until it is done.
 */
final class HttpImports implements Imports {
  private static final long BETWEEN_QUESTIONS = TimeUnit.MILLISECONDS.toNanos(250);
  private static final int ROWS_AT_A_TIME = 500;

  /** An import without progress for so long waits for a worker that does not come. */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Exchange exchange;
  private final Duration patience;

  HttpImports(Exchange exchange) {
    this(exchange, PATIENCE);
  }

  /**
   * Imports that are given up.
   *
   * @param patience for how long an import may make no progress
   */
  HttpImports(Exchange exchange, Duration patience) {
    this.exchange = exchange;
    this.patience = patience;
  }

  @Override
  public Either<Refusal, ImportSummary> plan(
      Actor actor, ImportKind kind, ImportFile file, ImportListener listener) {
    return send(actor, at(kind) + "?dryRun=true" + columns(file), file, listener);
  }

  @Override
  public Either<Refusal, ImportSummary> apply(
      Actor actor,
      ImportKind kind,
      ImportFile file,
      Confirmations confirmations,
      ImportListener listener) {
    String confirmed =
        "?detailsChecked="
            + confirmations.detailsChecked()
            + "&holderAgrees="
            + confirmations.holderAgrees();
    return send(actor, at(kind) + confirmed + columns(file), file, listener);
  }

  private static String columns(ImportFile file) {
    StringBuilder columns = new StringBuilder();
    file.columns()
        .forEach(
            (name, header) ->
                columns
                    .append('&')
                    .append(URLEncoder.encode("column." + name, StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(header, StandardCharsets.UTF_8)));
    return columns.toString();
  }

  private static String at(ImportKind kind) {
    if (kind instanceof ImportKind.ResidentsOf of) {
      return "/care-homes/" + of.careHome().value() + "/residents/imports";
    }
    return kind instanceof ImportKind.CareHomes ? "/imports/care-homes" : "/imports/residents";
  }

  private Either<Refusal, ImportSummary> send(
      Actor actor, String path, ImportFile file, ImportListener listener) {
    Optional<Refusal> refusal = exchange.refusalOf(actor, path + "&check=true");
    if (refusal.isPresent()) {
      return Either.left(refusal.get());
    }
    return submitted(actor, path, file)
        .flatMap(submitted -> whenOver(actor, submitted))
        .flatMap(over -> report(actor, over, listener));
  }

  /** As a job, where the server carries out as many at once as it can. */
  private Either<Refusal, ImportJson> submitted(Actor actor, String path, ImportFile file) {
    Either<Refusal, ImportJson> answer = exchange.upload(actor, path, body(file), ImportJson.class);
    return answer.isLeft() && answer.getLeft() instanceof ImportRefusal.ImportsBusy
        ? exchange.upload(actor, path + "&job=true", body(file), ImportJson.class)
        : answer;
  }

  private static BodyPublisher body(ImportFile file) {
    try (InputStream in = file.open()) {
      byte[] start = in.readNBytes(ImportJson.LARGEST_DONE_AT_ONCE + 1);
      return start.length <= ImportJson.LARGEST_DONE_AT_ONCE
          ? BodyPublishers.ofByteArray(start)
          : BodyPublishers.ofInputStream(() -> open(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(ImportFile file) {
    try {
      return file.open();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Asks for the progress until the import is over.
   *
   * @throws StorageUnavailableException where it makes no progress for too long
   */
  private Either<Refusal, ImportJson> whenOver(Actor actor, ImportJson submitted) {
    ImportJson known = submitted;
    long lastProgress = System.nanoTime();
    while (!known.hasEnded()) {
      LockSupport.parkNanos(BETWEEN_QUESTIONS);
      Either<Refusal, ImportJson> answer =
          exchange.get(actor, "/imports/" + submitted.id(), ImportJson.class);
      if (answer.isLeft()) {
        return answer;
      }
      if (answer.get().isFurtherThan(known)) {
        lastProgress = System.nanoTime();
      } else if (System.nanoTime() - lastProgress > patience.toNanos()) {
        throw Answers.unavailable(
            !submitted.dryRun(),
            "The import " + submitted.id() + " makes no progress, and may be carried out later",
            null);
      }
      known = answer.get();
    }
    return Either.right(known);
  }

  private Either<Refusal, ImportSummary> report(
      Actor actor, ImportJson over, ImportListener listener) {
    ProblemJson refused = over.refused();
    if (refused != null) {
      return Either.left(
          RefusalProblem.toRefusal(refused)
              .orElseThrow(
                  () -> new IllegalStateException("The import was refused as " + refused.code())));
    }
    over.warnings().forEach(listener::warns);
    listener.begins(over.rows());
    return rows(actor, over.id(), listener).map(all -> over.toSummary());
  }

  private Either<Refusal, Long> rows(Actor actor, UUID id, ImportListener listener) {
    Long after = 0L;
    while (after != null) {
      Either<Refusal, RowsJson> page =
          exchange.get(
              actor,
              "/imports/" + id + "/rows?after=" + after + "&limit=" + ROWS_AT_A_TIME,
              RowsJson.class);
      if (page.isLeft()) {
        return Either.left(page.getLeft());
      }
      page.get().items().stream().map(RowJson::toOutcome).forEach(listener::row);
      after = page.get().next();
    }
    return Either.right(0L);
  }
}
