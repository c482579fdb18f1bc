package org.hearth.adapter.http.server.answer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.port.out.Storage;

/** A storage that can be made to fail. */
final class FragileStorage {
  private final Storage sound = new InMemoryStorage();
  private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

  Storage storage() {
    return (Storage)
        Proxy.newProxyInstance(
            Storage.class.getClassLoader(),
            new Class<?>[] {Storage.class},
            (proxy, method, arguments) -> {
              RuntimeException broken = failure.get();
              if (broken != null) {
                throw broken;
              }
              try {
                return method.invoke(sound, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  void fail(RuntimeException with) {
    failure.set(with);
  }

  void mend() {
    failure.set(null);
  }
}
