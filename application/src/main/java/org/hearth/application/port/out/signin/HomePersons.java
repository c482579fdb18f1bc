package org.hearth.application.port.out.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.CheckReturnValue;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.login.HomePerson;

/**
 * The persons of care homes who may be on shift; those who were removed stay. All of a home are
 * removed as it closes.
 */
public interface HomePersons {
  /**
   * {@return those of a home at present, in the order in which they were added}
   *
   * @param careHome the account of the care home
   */
  List<HomePerson> of(AccountId careHome);

  /**
   * {@return the person, on the list or removed; empty where there is none}
   *
   * @param id of the person
   */
  Optional<HomePerson> find(UUID id);

  /**
   * Keeps a new person.
   *
   * @param person with an identifier of their own
   * @param entry what the trail keeps of it, together with it (R19)
   * @return false, and nothing kept, where another of the home has the name at present, or the home
   *     is closed (R24)
   */
  @CheckReturnValue
  boolean add(HomePerson person, AuditEntry entry);

  /**
   * Keeps a person under another name, or as one who was removed; sessions of the home in which the
   * person is on shift under the name before end.
   *
   * @param before as the person was read
   * @param after as the person is to be
   * @param entry what the trail keeps of it, together with it (R19)
   * @return false, and nothing kept, where the person is another by now, or another of the home has
   *     the name
   */
  @CheckReturnValue
  boolean change(HomePerson before, HomePerson after, AuditEntry entry);
}
