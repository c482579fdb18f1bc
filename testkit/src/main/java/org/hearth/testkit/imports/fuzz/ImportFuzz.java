package org.hearth.testkit.imports.fuzz;

import java.util.List;
import java.util.stream.LongStream;
import org.hearth.application.Hearth;
import org.hearth.testkit.imports.ImportTrial;
import org.hearth.testkit.imports.fuzz.internal.Recipe;
import org.hearth.testkit.imports.fuzz.internal.oracle.Oracle;
import org.hearth.testkit.imports.fuzz.internal.oracle.Oracle.Fault;
import org.hearth.testkit.story.HearthFactory;

/**
 * Imports generated files: right rows of invented homes and residents, broken in one to three ways
 * in which spreadsheets and people break them. An oracle that shares no code with the import says
 * what may become of each.
 */
public final class ImportFuzz {
  private final HearthFactory factory;

  /**
   * @param factory makes the Hearth for each file
   */
  public ImportFuzz(HearthFactory factory) {
    this.factory = factory;
  }

  /** The names of all that is checked of each file. */
  public static List<String> checks() {
    return Oracle.checks();
  }

  /** Imports the file of each seed; in parallel where the stream is. */
  public FuzzReport run(LongStream seeds) {
    FuzzReport report = new FuzzReport();
    seeds.forEach(seed -> run(Recipe.of(seed), report));
    return report;
  }

  private void run(Recipe recipe, FuzzReport report) {
    List<Fault> faults = faults(recipe);
    if (faults.isEmpty()) {
      return;
    }
    if (report.hasEnough()) {
      report.addOneMore();
    } else {
      Recipe smallest = smallest(recipe, faults.get(0).check());
      report.add(FuzzFailure.of(smallest, faults(smallest)));
    }
  }

  private List<Fault> faults(Recipe recipe) {
    Hearth hearth = factory.start(ImportTrial.SETTINGS);
    return Oracle.faults(hearth, recipe.file());
  }

  /** Leaves out what can be left out while the same does not hold. */
  private Recipe smallest(Recipe recipe, String check) {
    return recipe
        .smaller()
        .filter(smaller -> fails(smaller, check))
        .findFirst()
        .map(smaller -> smallest(smaller, check))
        .orElse(recipe);
  }

  private boolean fails(Recipe recipe, String check) {
    List<Fault> faults = faults(recipe);
    return !faults.isEmpty() && faults.get(0).check().equals(check);
  }
}
