package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.application.Hearth;
import org.hearth.testkit.imports.fuzz.internal.draft.BrokenFile;

/** Imports a file and says what went otherwise than it may go. */
public final class Oracle {
  private static final String NOTHING_IS_THROWN = "NOTHING_IS_THROWN";

  private Oracle() {}

  /** The names of all checks. */
  public static List<String> checks() {
    return Stream.concat(Stream.of(NOTHING_IS_THROWN), Check.ALL.stream().map(Check::name))
        .toList();
  }

  /**
   * Imports it, three times.
   *
   * @param hearth in which nothing has happened yet
   * @return what went otherwise, worst first
   */
  public static List<Fault> faults(Hearth hearth, BrokenFile file) {
    List<Fault> faults = new ArrayList<>();
    FileCase tried;
    try {
      tried = new FileCase(file, hearth);
    } catch (RuntimeException thrown) {
      return List.of(new Fault(NOTHING_IS_THROWN, thrown.toString()));
    }
    for (Check check : Check.ALL) {
      check.look(tried, detail -> faults.add(new Fault(check.name(), detail)));
    }
    return faults;
  }

  /**
   * Something that does not hold.
   *
   * @param check what should
   * @param detail what is; of invented homes and persons
   */
  public record Fault(String check, String detail) {
    @Override
    public String toString() {
      return check + ": " + detail;
    }
  }
}
