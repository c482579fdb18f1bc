package org.hearth.adapter.inmemory.internal;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.race.RaceContract;
import org.hearth.testkit.storage.StorageContract;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Every contract on a broken storage; no test by itself, {@link BrokenStoragesAreCaughtTest} runs
 * it.
 */
@ExtendWith(BrokenStorageRun.Chosen.class)
public class BrokenStorageRun implements StorageContract, RaceContract {
  public static final String WHICH = "broken-storage";

  private final BrokenStorage broken;

  BrokenStorageRun(BrokenStorage broken) {
    this.broken = broken;
  }

  @Override
  public Storage emptyStorage() {
    return broken.empty();
  }

  /** The storage that the run is configured with. */
  static final class Chosen implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext run) {
      return parameter.getParameter().getType() == BrokenStorage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext run) {
      return run.getConfigurationParameter(WHICH, BrokenStorage::valueOf).orElseThrow();
    }
  }
}
