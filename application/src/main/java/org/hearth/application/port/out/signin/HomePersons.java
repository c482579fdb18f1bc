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
  /** Those of a home at present, in the order in which they were added. */
  List<HomePerson> of(AccountId careHome);

  Optional<HomePerson> find(UUID id);

  /**
   * Keeps a new person.
   *
   * @return false, and nothing kept, where another of the home has the name at present, or the home
   *     is closed (R24)
   */
  @CheckReturnValue
  boolean add(HomePerson person, AuditEntry entry);

  /**
   * Keeps a person under another name, or as one who was removed; sessions of the home in which the
   * person is on shift under the name before end.
   *
   * @return false, and nothing kept, where the person is another by now, or another of the home has
   *     the name
   */
  @CheckReturnValue
  boolean change(HomePerson before, HomePerson after, AuditEntry entry);
}
