package org.hearth.application.internal.usecase;

import io.vavr.control.Either;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.refusal.Refusal;

/** Commits change sets as they are. */
final class PlainCommitter implements ChangeCommitter {
  private final Storage storage;

  PlainCommitter(Storage storage) {
    this.storage = storage;
  }

  @Override
  public boolean commit(ChangeSet change, Either<Refusal, ?> answer) {
    return change.equals(ChangeSet.NOTHING) || storage.changes().commit(change);
  }

  @Override
  public boolean commitsEveryRefusal() {
    return false;
  }
}
