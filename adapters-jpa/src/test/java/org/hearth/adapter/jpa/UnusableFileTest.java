package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.adapter.jpa.internal.database.LivingPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H2 files that must not be opened: they are left as they are. */
class UnusableFileTest {
  private static final FileKey KEY = new FileKey("0123456789abcdef0123456789abcdef");
  private static final FileKey OTHER_KEY = new FileKey("fedcba9876543210fedcba9876543210");

  @TempDir private Path place;

  private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    folder = place.resolve("hearth-data");
    file = folder.resolve("hearth.mv.db");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.0001, 0.3, 0.5, 0.8, 0.98})
  void a_file_whose_end_is_missing_is_damaged(double share) throws IOException {
    make();
    byte[] whole = Files.readAllBytes(file);

    assertDamaged(Arrays.copyOf(whole, (int) (LivingPart.of(file) * share)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8_192, 20_000})
  void a_file_of_zeros_is_damaged(int length) throws IOException {
    make();

    assertDamaged(new byte[length]);
  }

  @Test
  void a_file_of_something_else_is_damaged() throws IOException {
    make();

    assertDamaged("row,outcome,field,what to do\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_file_whose_beginning_is_lost_is_damaged() throws IOException {
    make();
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 0, 8_192, (byte) 0);

    assertDamaged(bytes);
  }

  @Test
  void a_file_that_is_whole_is_opened_again_and_again() {
    make();
    make();

    JpaStorage.openEmbedded(folder).close();
  }

  @Test
  void a_process_shares_its_file_with_itself() {
    try (JpaStorage one = JpaStorage.openEmbedded(folder);
        JpaStorage other = JpaStorage.openEmbedded(folder)) {
      one.verifyWritable();
      other.verifyWritable();
    }
  }

  @Test
  void a_file_that_another_program_made_is_told() throws IOException, SQLException {
    Files.createDirectories(folder);
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath() + "/hearth;" + JpaStorage.h2Dialect(),
                "other",
                "secret");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (id INT)");
    }

    assertFault(DatabaseFault.CREDENTIALS, refused());
  }

  @Test
  void a_schema_of_a_later_version_is_told_as_newer() throws SQLException {
    make();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:"
                    + folder.toAbsolutePath()
                    + "/hearth;WRITE_DELAY=0;"
                    + JpaStorage.h2Dialect(),
                "sa",
                "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO \"flyway_schema_history\" SELECT \"installed_rank\" + 1, '999', 'later',"
              + " \"type\", 'V999__later.sql', 1, \"installed_by\", \"installed_on\", 1, TRUE FROM"
              + " \"flyway_schema_history\" ORDER BY \"installed_rank\" DESC LIMIT 1");
    }

    assertFault(DatabaseFault.NEWER_SCHEMA, refused());
  }

  @Test
  void a_folder_that_is_a_file_is_told() throws IOException {
    Files.writeString(folder, "a file in its place");

    assertFault(DatabaseFault.FOLDER, refused());
    assertThat(folder).hasContent("a file in its place");
  }

  @Test
  void a_folder_whose_name_h2_would_take_for_options_is_told() {
    folder = place.resolve("a;INIT=SHUTDOWN").resolve("hearth-data");

    assertFault(DatabaseFault.FOLDER, refused());
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void a_file_that_takes_no_changes_can_be_read_and_says_so() {
    make();
    String readOnly =
        "jdbc:h2:file:"
            + folder.toAbsolutePath()
            + "/hearth;ACCESS_MODE_DATA=r;"
            + JpaStorage.h2Dialect();

    try (JpaStorage storage = JpaStorage.open(readOnly, "sa", "")) {
      assertThat(storage.accounts().dummyNumbersEverUsed()).isEmpty();
      assertFault(
          DatabaseFault.READ_ONLY,
          catchThrowableOfType(UnusableDatabaseException.class, storage::verifyWritable));
    }
  }

  @Test
  void an_encrypted_file_is_opened_by_its_key_alone() throws IOException {
    JpaStorage.openEmbedded(folder, KEY).close();
    byte[] before = Files.readAllBytes(file);

    assertFault(DatabaseFault.KEY, refused());
    assertFault(
        DatabaseFault.KEY,
        catchThrowableOfType(
            UnusableDatabaseException.class, () -> JpaStorage.openEmbedded(folder, OTHER_KEY)));
    assertThat(file).hasBinaryContent(before);
    assertThat(new String(before, StandardCharsets.ISO_8859_1))
        .startsWith("H2encrypt")
        .doesNotContain("account");
    try (JpaStorage storage = JpaStorage.openEmbedded(folder, KEY)) {
      storage.verifyWritable();
    }
  }

  @Test
  void a_file_that_is_not_encrypted_is_not_opened_by_a_key() throws IOException {
    make();
    byte[] before = Files.readAllBytes(file);

    assertFault(
        DatabaseFault.KEY,
        catchThrowableOfType(
            UnusableDatabaseException.class, () -> JpaStorage.openEmbedded(folder, KEY)));
    assertThat(file).hasBinaryContent(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "0123456789abcdef 0123456789abcdef"})
  void a_key_is_long_and_without_blanks_and_is_not_shown(String text) {
    assertThatThrownBy(() -> new FileKey(text)).isInstanceOf(IllegalArgumentException.class);
    assertThat(KEY.toString()).doesNotContain("0123");
  }

  @Test
  void its_owner_alone_reads_the_folder_and_what_is_in_it() throws IOException {
    make();
    assertThat(permissions(folder)).isEqualTo("rwx------");
    for (Path each : files()) {
      assertThat(permissions(each)).as(each.toString()).isEqualTo("rw-------");
    }
  }

  @Test
  void a_file_that_others_could_read_is_its_owners_alone_when_it_is_opened() throws IOException {
    make();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    make();

    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  private void make() {
    JpaStorage.openEmbedded(folder).close();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private void assertDamaged(byte[] content) throws IOException {
    Files.write(file, content);
    UnusableDatabaseException refused = refused();
    assertFault(DatabaseFault.DAMAGED, refused);
    assertThat(refused.nextSteps()).first().asString().contains("backup");
    assertThat(file).hasBinaryContent(content);
  }

  private UnusableDatabaseException refused() {
    return catchThrowableOfType(
        UnusableDatabaseException.class, () -> JpaStorage.openEmbedded(folder));
  }

  private static void assertFault(DatabaseFault fault, UnusableDatabaseException refused) {
    assertThat(refused).isNotNull();
    assertThat(refused.fault()).isEqualTo(fault);
  }
}
