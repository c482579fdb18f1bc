package org.hearth.adapter.http.server.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageUnavailableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A storage is asked whether it keeps changes now and then, however often a server is asked. */
class StorageProbeTest {
  private static final long BETWEEN = StorageProbe.BETWEEN_CHANGES.toNanos();

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - BETWEEN);
  private final AtomicInteger tried = new AtomicInteger();
  private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
  private final StorageProbe probe = new StorageProbe(storage(), now::get);

  @AfterEach
  void close() {
    probe.close();
  }

  @Test
  void a_change_is_tried_once_in_a_while() {
    for (int question = 0; question < 10; question++) {
      assertThat(probe.isWell()).isTrue();
    }
    now.addAndGet(BETWEEN - 1);
    assertThat(probe.isWell()).isTrue();
    assertThat(tried).hasValue(1);

    now.addAndGet(1);

    assertThat(probe.isWell()).isTrue();
    assertThat(tried).hasValue(2);
  }

  @Test
  void a_storage_that_kept_no_change_is_not_well_until_it_keeps_one() {
    failure.set(new StorageUnavailableException("The database takes no changes", null));
    assertThat(probe.isWell()).isFalse();
    failure.set(null);
    assertThat(probe.isWell()).isFalse();
    assertThat(tried).hasValue(1);

    now.addAndGet(BETWEEN);

    assertThat(probe.isWell()).isTrue();
    assertThat(probe.wasWell()).isTrue();
  }

  @Test
  void a_fault_of_the_storage_is_no_answer() {
    failure.set(new IllegalStateException("a fault"));

    assertThat(probe.isWell()).isFalse();
    assertThat(probe.wasWell()).isFalse();
  }

  private Storage storage() {
    Storage sound = new InMemoryStorage();
    return (Storage)
        Proxy.newProxyInstance(
            Storage.class.getClassLoader(),
            new Class<?>[] {Storage.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("verifyWritable")) {
                tried.incrementAndGet();
                RuntimeException broken = failure.get();
                if (broken != null) {
                  throw broken;
                }
                return null;
              }
              try {
                return method.invoke(sound, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }
}
