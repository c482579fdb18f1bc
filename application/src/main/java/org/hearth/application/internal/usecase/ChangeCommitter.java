package org.hearth.application.internal.usecase;

import io.vavr.control.Either;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.domain.refusal.Refusal;

/** Commits the change set that makes an answer true. */
public interface ChangeCommitter {
  /** Whether it was committed; false where a concurrent change was committed first. */
  boolean commit(ChangeSet change, Either<Refusal, ?> answer);

  /** Whether a refusal is committed although it leaves no entry in the trail. */
  boolean commitsEveryRefusal();
}
