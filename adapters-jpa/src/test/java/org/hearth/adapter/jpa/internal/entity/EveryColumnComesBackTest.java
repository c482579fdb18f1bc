package org.hearth.adapter.jpa.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.adapter.jpa.internal.entity.SampleRows.Sample;
import org.hearth.adapter.jpa.internal.table.Column;
import org.hearth.adapter.jpa.internal.table.ResultRow;
import org.hearth.adapter.jpa.internal.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written into a column is what the row has for it, and is read back as that. */
class EveryColumnComesBackTest {
  private static final String URL =
      "jdbc:h2:mem:columns;DB_CLOSE_DELAY=-1;" + JpaStorage.h2Dialect();

  private static final Set<Field> FIELDS =
      new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.hearth.adapter.jpa")
              .stream()
              .flatMap(type -> type.getFields().stream())
              .filter(field -> field.getRawType().isEquivalentTo(Table.class))
              .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
              .map(JavaField::reflect)
              .collect(Collectors.toSet());

  static List<Sample> samples() {
    return SampleRows.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_value_is_in_its_column_and_comes_back(Sample sample) throws SQLException {
    comesBack(sample, sample.row());
  }

  @SuppressWarnings("unchecked") // the row is one of the table
  private static <R> void comesBack(Sample sample, R row) throws SQLException {
    Table<R> table = (Table<R>) Objects.requireNonNull(tables().get(sample.table()));
    JpaStorage.open(URL, "sa", "").close();
    try (Connection connection = DriverManager.getConnection(URL, "sa", "");
        Statement statement = connection.createStatement()) {
      // Nothing that the row refers to is there.
      statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
      statement.execute("DELETE FROM " + table.name());
      table.insertAll(connection, List.of(row));

      try (ResultSet stored = statement.executeQuery("SELECT * FROM " + table.name())) {
        assertThat(stored.next()).isTrue();
        for (Map.Entry<String, Object> column : sample.columns().entrySet()) {
          assertThat(stored(stored, column.getKey(), column.getValue().getClass()))
              .as(column.getKey())
              .isEqualTo(column.getValue());
        }
      }
      assertThat(ResultRow.all(connection.prepareStatement(table.selection("t")), table::read))
          .containsExactly(row);
    }
  }

  @Test
  void each_column_of_each_table_has_a_value_of_its_own_in_some_sample() {
    Map<String, List<Sample>> samples =
        samples().stream().collect(Collectors.groupingBy(Sample::table));

    assertThat(samples.keySet()).isEqualTo(tables().keySet());
    tables()
        .forEach(
            (name, table) ->
                assertThat(
                        samples.getOrDefault(name, List.of()).stream()
                            .flatMap(sample -> sample.columns().keySet().stream()))
                    .as(name)
                    .containsAll(table.list().stream().map(Column::name).toList()));
    assertThat(samples())
        .allSatisfy(
            sample ->
                assertThat(sample.columns().values())
                    .as(sample.table())
                    .satisfies(EveryColumnComesBackTest::areDistinctByType));
  }

  /** A table that is described once cannot be described in two ways. */
  @Test
  void no_table_is_described_here_and_mapped_as_an_entity_as_well() {
    List<String> mapped =
        new ClassFileImporter()
            .importPackages("org.hearth.adapter.jpa.internal.entity").stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(type -> type.getAnnotationOfType(jakarta.persistence.Table.class).name())
                .toList();

    assertThat(mapped).isNotEmpty().doesNotContainAnyElementsOf(tables().keySet());
  }

  private static void areDistinctByType(Iterable<?> values) {
    assertThat(values).doesNotHaveDuplicates();
  }

  private static Map<String, Table<?>> tables() {
    return FIELDS.stream()
        .map(EveryColumnComesBackTest::table)
        .collect(Collectors.toMap(Table::name, table -> table, (one, same) -> one));
  }

  private static Table<?> table(Field field) {
    try {
      field.setAccessible(true);
      return (Table<?>) field.get(null);
    } catch (IllegalAccessException never) {
      throw new IllegalStateException(never);
    }
  }

  private static Object stored(ResultSet row, String column, Class<?> type) throws SQLException {
    if (type == Instant.class) {
      return row.getObject(column, OffsetDateTime.class).toInstant();
    }
    if (type == UUID.class || type == LocalDate.class) {
      return row.getObject(column, type);
    }
    if (type == Long.class) {
      return row.getLong(column);
    }
    return type == Boolean.class ? (Object) row.getBoolean(column) : row.getString(column);
  }
}
