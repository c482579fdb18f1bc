package org.hearth.application.internal.imports.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.account.AccountId;
import org.junit.jupiter.api.Test;

/** The columns that files are read by are those that callers are shown. */
class ColumnsTest {

  @Test
  void a_kind_of_file_has_the_columns_of_its_names_in_their_order() {
    for (ImportKind kind :
        List.of(
            ImportKind.CARE_HOMES,
            ImportKind.RESIDENTS,
            new ImportKind.ResidentsOf(new AccountId(new UUID(1, 1))))) {
      assertThat(Columns.of(kind).all().stream().map(Column::name))
          .as(kind.toString())
          .containsExactlyElementsOf(ColumnNames.of(kind));
    }
  }
}
