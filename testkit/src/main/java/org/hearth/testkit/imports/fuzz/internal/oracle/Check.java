package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Something that holds for every file. */
interface Check {
  /** All of them, what is worst first. */
  List<Check> ALL =
      Stream.<Check[]>of(RecordCheck.values(), RowCheck.values(), RunCheck.values())
          .flatMap(Arrays::stream)
          .toList();

  String name();

  /**
   * Checks whether it holds.
   *
   * @param fault is given each fault that is found
   */
  void look(FileCase file, Consumer<String> fault);
}
