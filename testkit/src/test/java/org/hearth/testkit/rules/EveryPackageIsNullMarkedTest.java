package org.hearth.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A host's compiler and checkers know what may be null, and what never is. */
class EveryPackageIsNullMarkedTest {
  @Test
  void every_package_of_every_module_says_that_nothing_is_null_unless_it_is_marked() {
    assertThat(Repository.ofThisModule().packages())
        .hasSizeGreaterThan(100)
        .allSatisfy((folder, said) -> assertThat(said).contains("\n@NullMarked\npackage "));
  }
}
