package example;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.application.port.out.Storage;
import org.hearth.testkit.storage.ChangeStoreContract;
import org.hearth.testkit.storage.ImportJobsContract;

/** Each test has a schema of its own. */
class OnPostgresTest implements ChangeStoreContract, ImportJobsContract {
  private static final EmbeddedPostgres SERVER = server();
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private static EmbeddedPostgres server() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public Storage emptyStorage() {
    return JpaStorage.builder()
        .dataSource(SERVER.getPostgresDatabase())
        .schema("hearth" + SCHEMAS.incrementAndGet())
        .build();
  }
}
