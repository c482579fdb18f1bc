package org.hearth.application.internal.imports;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.cell.DamagedText;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.Refusal;

/** Reads and checks the next chunk while the storage is busy with this one. */
final class ChunkReader<R> implements AutoCloseable {
  /** Few enough for memory, enough that a chunk's round trips hardly count. */
  static final int ROWS = 1_000;

  private final CsvRows rows;
  private final RowRules<R> rules;
  private final DamagedText damaged;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread reader = new Thread(work, "hearth-import-reader");
            reader.setDaemon(true);
            return reader;
          });
  private CompletableFuture<List<ReadRow<R>>> coming;

  ChunkReader(CsvRows rows, RowRules<R> rules) {
    this.rows = rows;
    this.rules = rules;
    this.damaged = new DamagedText(rules.columns());
    this.coming = CompletableFuture.supplyAsync(this::read, thread);
  }

  /** The next chunk; empty at the end. */
  List<ReadRow<R>> next() {
    List<ReadRow<R>> chunk;
    try {
      chunk = coming.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
    coming = CompletableFuture.supplyAsync(this::read, thread);
    return chunk;
  }

  private List<ReadRow<R>> read() {
    List<ReadRow<R>> chunk = new ArrayList<>(ROWS);
    try {
      for (Cells cells = rows.next(); cells != null; cells = rows.next()) {
        chunk.add(read(cells));
        if (chunk.size() == ROWS) {
          break;
        }
      }
    } catch (UnusableFileException changed) {
      throw new IllegalStateException("The file was changed while it was imported", changed);
    }
    return chunk;
  }

  private ReadRow<R> read(Cells cells) {
    long number = rows.row();
    if (cells.isMuddled()) {
      return invalid(number, cells.faults(), List.of());
    }
    List<Finding> repetitions = rules.repetitions(number, cells);
    Validation<Seq<FieldFault>, R> content = rules.read(cells);
    if (content.isValid() && cells.faults().isEmpty()) {
      return new ReadRow<>(number, content.get(), null, damaged.in(cells), repetitions);
    }
    List<FieldFault> faults = new ArrayList<>(cells.faults());
    faults.addAll(content.isValid() ? List.of() : content.getError().asJava());
    return invalid(number, faults, repetitions);
  }

  private ReadRow<R> invalid(long number, List<FieldFault> faults, List<Finding> repetitions) {
    RowOutcome outcome = RowOutcome.refused(number, new Refusal.Invalid(faults), "");
    return new ReadRow<>(number, null, outcome, List.of(), repetitions);
  }

  @Override
  public void close() {
    thread.shutdownNow();
    rows.close();
  }
}
