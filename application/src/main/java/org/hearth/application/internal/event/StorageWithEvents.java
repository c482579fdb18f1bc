package org.hearth.application.internal.event;

import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import org.hearth.application.Settings;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.ForwardingStorage;
import org.hearth.application.port.out.Storage;

/** A storage that is given the events of each change set together with it. */
public final class StorageWithEvents extends ForwardingStorage {
  private final Settings settings;

  public StorageWithEvents(Storage storage, Settings settings) {
    super(storage);
    this.settings = settings;
  }

  @Override
  public ChangeStore changes() {
    ChangeStore changes = super.changes();
    return (List<ChangeSet> all) -> commit(changes, all);
  }

  private BitSet commit(ChangeStore changes, List<ChangeSet> all) {
    return changes.commit(all.stream().map(this::withEvents).toList());
  }

  private ChangeSet withEvents(ChangeSet change) {
    return change.withEvents(
        EventSource.of(
            change,
            settings.clock().instant().truncatedTo(ChronoUnit.MICROS),
            settings.identifiers()::next));
  }
}
