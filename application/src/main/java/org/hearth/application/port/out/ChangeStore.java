package org.hearth.application.port.out;

import java.util.BitSet;
import java.util.List;

/**
 * The one way to change what is stored. A change is kept whole or not at all; a transaction for
 * each is enough, and no savepoint is needed. It is not kept where a concurrent change was
 * committed first, or what was presumed is not so: a number or an e-mail address is taken by now
 * (R3, R4), a patient has a present link (R12), a new resident's home is not registered at the
 * resident's practice (R11), an account or a request has another version, a practice's request to
 * serve a home is there or is gone, residents of a practice are dependents of a home that it
 * leaves, a home that closes has dependents, or a home that a practice asks to serve is closed, a
 * link has ended, a patient who is erased has an open request or is not as they were, or the key of
 * its idempotency record is taken. The use case then looks again and decides anew. Ignoring the
 * answer does not compile: what is not kept would be lost, its audit entries included (R19).
 *
 * <p>Another e-mail address of a care home ends what belongs to the old one, even where the address
 * comes back: its password, its sessions and its links. Once the call has returned, no server finds
 * those sessions. Any other amendment leaves them.
 *
 * <p>A home that closes ({@link org.hearth.domain.carehome.ClosedCareHome}) ends all that belongs
 * to its login: besides, its second factor, sign-ins that wait for a code, sessions that an issuer
 * vouched for, changes of its address and requests of practices to serve it.
 */
@CheckReturnValue
public interface ChangeStore {

  /**
   * Keeps those changes that can be kept, in their order: one that cannot be kept holds back no
   * other, and later ones see earlier ones. They may share a transaction or have one each.
   *
   * @param changes each kept whole or not at all
   * @return which were kept, by their index
   * @throws StorageUnavailableException where none was kept
   * @throws StorageOutcomeUnknownException where some may have been kept
   */
  BitSet commit(List<ChangeSet> changes);

  /**
   * {@return whether the change was kept}
   *
   * @param change kept whole or not at all
   */
  default boolean commit(ChangeSet change) {
    return commit(List.of(change)).get(0);
  }
}
