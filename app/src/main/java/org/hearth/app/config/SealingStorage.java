package org.hearth.app.config;

import org.hearth.application.port.in.audit.SealedTrail;
import org.hearth.application.port.out.ForwardingStorage;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageUnavailableException;

/**
 * A storage whose audit trail is sealed before it is closed, so that a command leaves it sealed.
 */
final class SealingStorage extends ForwardingStorage {
  /** How many entries a command seals at most; the next command, or the server, seals the rest. */
  private static final int MOST = 20_000;

  private final SealedTrail trail;

  SealingStorage(Storage storage, SealedTrail trail) {
    super(storage);
    this.trail = trail;
  }

  @Override
  public void close() {
    try {
      trail.seal(MOST);
    } catch (StorageUnavailableException failed) {
      // The command has succeeded, or has reported a failure. A verification shows what is
      // unsealed.
    } finally {
      super.close();
    }
  }
}
