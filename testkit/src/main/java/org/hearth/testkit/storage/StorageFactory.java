package org.hearth.testkit.storage;

import org.hearth.application.port.out.Storage;

/** Makes the storages that a contract looks at. */
public interface StorageFactory {
  /** A storage with nothing in it, for one test; the implementation closes it afterwards. */
  Storage emptyStorage();
}
