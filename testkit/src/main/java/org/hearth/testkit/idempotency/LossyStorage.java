package org.hearth.testkit.idempotency;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.IdempotencyRecords;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.application.port.out.imports.ImportJobs;
import org.hearth.application.port.out.imports.ImportStorage;

/** A storage whose answers to changes are lost as a test wants. */
final class LossyStorage {
  /** What becomes of a change whose answer is lost. */
  enum Loss {
    KEPT,
    NOT_KEPT
  }

  private final Storage sound;
  private final Deque<Loss> losses = new ArrayDeque<>();
  private boolean recordsAreOut;

  LossyStorage(Storage sound) {
    this.sound = sound;
  }

  /** Loses the answers to the next changes. */
  LossyStorage losing(Loss... next) {
    losses.addAll(List.of(next));
    return this;
  }

  /** Idempotency records cannot be looked for until the next call of {@link #mend}. */
  LossyStorage withoutReceipts() {
    recordsAreOut = true;
    return this;
  }

  void mend() {
    recordsAreOut = false;
  }

  Storage storage() {
    return proxy(
        Storage.class,
        (method, arguments) ->
            switch (method.getName()) {
              case "changes" -> lossy(ChangeStore.class, sound.changes(), "commit");
              case "imports" -> sound.imports().map(this::lossy);
              case "idempotencyRecords" -> idempotencyRecords();
              default -> invoke(method, sound, arguments);
            });
  }

  private ImportStorage lossy(ImportStorage imports) {
    return proxy(
        ImportStorage.class,
        (method, arguments) ->
            method.getName().equals("jobs")
                ? lossy(ImportJobs.class, imports.jobs(), "submit")
                : invoke(method, imports, arguments));
  }

  private IdempotencyRecords idempotencyRecords() {
    if (recordsAreOut) {
      throw new StorageUnavailableException("The idempotency records are unavailable", null);
    }
    return sound.idempotencyRecords();
  }

  private <T> T lossy(Class<T> type, T target, String change) {
    return proxy(
        type,
        (method, arguments) -> {
          Loss loss = method.getName().equals(change) ? losses.poll() : null;
          if (loss == Loss.NOT_KEPT) {
            throw new StorageOutcomeUnknownException("The answer is lost", null);
          }
          Object answer = invoke(method, target, arguments);
          if (loss == Loss.KEPT) {
            throw new StorageOutcomeUnknownException("The answer is lost", null);
          }
          return answer;
        });
  }

  private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, Invocation invocation) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> invocation.of(method, arguments)));
  }

  /** What a method of a proxy does. */
  @FunctionalInterface
  private interface Invocation {
    Object of(Method method, Object[] arguments) throws Throwable;
  }
}
