package org.hearth.adapter.http.server.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hearth.application.port.out.ForwardingStorage;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hearth.application.port.out.signin.Users;

/** A storage in which a change of a user can be overtaken by another one. */
final class OvertakenUsers extends ForwardingStorage {
  private final AtomicReference<Optional<Runnable>> other = new AtomicReference<>(Optional.empty());

  OvertakenUsers(Storage storage) {
    super(storage);
  }

  /** Does something once, after the next change is decided and before it is kept. */
  void beforeNextChange(Runnable overtaking) {
    other.set(Optional.of(overtaking));
  }

  @Override
  public Optional<SignInStorage> signIn() {
    return super.signIn()
        .map(
            sound ->
                (SignInStorage)
                    Proxy.newProxyInstance(
                        SignInStorage.class.getClassLoader(),
                        new Class<?>[] {SignInStorage.class},
                        (proxy, method, arguments) ->
                            method.getName().equals("users")
                                ? overtaken(sound.users())
                                : call(sound, method, arguments)));
  }

  private Users overtaken(Users sound) {
    return (Users)
        Proxy.newProxyInstance(
            Users.class.getClassLoader(),
            new Class<?>[] {Users.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("change")) {
                other.getAndSet(Optional.empty()).ifPresent(Runnable::run);
              }
              return call(sound, method, arguments);
            });
  }

  private static Object call(Object sound, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(sound, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
