package org.hearth.application.storage.login;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.letter.Letter;

/** The letters that wait to be sent. */
public interface Letters {
  void add(Letter letter);

  /**
   * Takes the letter that waits longest, so that nobody else takes it for a while.
   *
   * @param until when it may be taken again, unless it is {@linkplain #finish finished} by then
   */
  Optional<WaitingLetter> claim(Instant now, Instant until);

  /** Lets a letter wait until another time. */
  void postpone(UUID letter, Instant until);

  /** Takes a letter out that needs no more sending, and keeps an entry of it. */
  void finish(UUID letter, Optional<AuditEntry> entry);
}
