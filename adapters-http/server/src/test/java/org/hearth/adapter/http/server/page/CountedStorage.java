package org.hearth.adapter.http.server.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.ForwardingStorage;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.application.port.out.account.Dependencies;
import org.hearth.application.port.out.audit.AuditTrail;
import org.hearth.application.port.out.request.Requests;

/** A storage that counts how often it is asked for accounts and requests, and is changed. */
final class CountedStorage extends ForwardingStorage {
  private final AtomicInteger calls = new AtomicInteger();

  CountedStorage(Storage storage) {
    super(storage);
  }

  int calls() {
    return calls.get();
  }

  @Override
  public Accounts accounts() {
    return counted(Accounts.class, super.accounts());
  }

  @Override
  public Dependencies dependencies() {
    return counted(Dependencies.class, super.dependencies());
  }

  @Override
  public Requests requests() {
    return counted(Requests.class, super.requests());
  }

  @Override
  public AuditTrail auditTrail() {
    return counted(AuditTrail.class, super.auditTrail());
  }

  @Override
  public ChangeStore changes() {
    return counted(ChangeStore.class, super.changes());
  }

  private <T> T counted(Class<T> port, T sound) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              calls.incrementAndGet();
              try {
                return method.invoke(sound, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            }));
  }
}
