package org.hearth.application.internal.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditEntry;

/**
 * The digest of all that an entry says. Each part has a mark and its length before it, so that no
 * two entries are written alike; a part that is missing is left out, so that entries without it
 * keep their digest when a part is added to Hearth.
 */
final class EntryDigest {
  private static final int LONGEST = 8_192;
  private static final int MICROS = 1_000_000;
  private static final int NANOS_IN_A_MICRO = 1_000;

  private final MessageDigest digest = SealKeys.sha256();
  private final ByteBuffer written = ByteBuffer.allocate(LONGEST);

  String of(AuditEntry entry) {
    written.clear();
    add('i', entry.id());
    add('t', micros(entry.at()));
    add('a', entry.action().name());
    add(entry.actor());
    entry.subject().map(AccountId::value).ifPresent(subject -> add('s', subject));
    add('r', entry.reason());
    entry.identity().map(Identity::id).ifPresent(id -> add('w', id));
    entry.identity().flatMap(Identity::source).ifPresent(source -> add('f', source));
    digest.update(written.flip());
    return SealKeys.encoded(digest.digest());
  }

  private void add(Actor actor) {
    add('n', actor.name());
    if (actor instanceof Actor.PracticeStaff staff) {
      add('P', staff.practice().text());
    } else if (actor instanceof Actor.CareHomeStaff staff) {
      add('H', staff.careHome().value());
    } else {
      add(actor instanceof Actor.Support ? 'S' : 'Y', "");
    }
  }

  /** As databases keep it. */
  private static long micros(Instant at) {
    return at.getEpochSecond() * MICROS + at.getNano() / NANOS_IN_A_MICRO;
  }

  private void add(char mark, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    written.put((byte) mark).putInt(bytes.length).put(bytes);
  }

  private void add(char mark, UUID id) {
    written
        .put((byte) mark)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits());
  }

  private void add(char mark, long number) {
    written.put((byte) mark).putLong(number);
  }
}
