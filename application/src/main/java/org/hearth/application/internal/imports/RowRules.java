package org.hearth.application.internal.imports;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.function.Consumer;
import org.hearth.application.internal.account.KnownAccounts;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.column.Columns;
import org.hearth.application.internal.imports.duplicate.ReservedKeys;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.number.AccountNumber;

/**
 * What one kind of row means.
 *
 * @param <R> a row whose cells are right, each by itself
 */
interface RowRules<R> {
  Columns columns();

  /** The column by which an account is known. */
  String key();

  /**
   * Is shown every row before the work begins.
   *
   * @param row its number as a spreadsheet shows it
   */
  void preview(long row, Cells cells);

  /** What a row says, or all its faults. Called from another thread than the rest. */
  Validation<Seq<FieldFault>, R> read(Cells cells);

  /**
   * The other rows that name the same as a row, whatever becomes of it. Called from the thread that
   * reads.
   */
  List<Finding> repetitions(long row, Cells cells);

  /** Called before rows are decided anew, on what the storage has by now. */
  default void lookAgain() {}

  /** Names the accounts on which the row depends. */
  void dependsOn(R row, Consumer<AccountNumber> numbers, Consumer<EmailAddress> emails);

  /** What becomes of the row, given the accounts there are and what rows before it took. */
  Verdict decide(R row, KnownAccounts known, ReservedKeys claims);
}
