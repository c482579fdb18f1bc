package example;

import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.port.out.ForwardingStorage;

/** A storage of one's own; yours replaces one port after the other. */
final class OwnStorage extends ForwardingStorage {
  OwnStorage() {
    super(new InMemoryStorage());
  }
}
