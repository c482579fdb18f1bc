package org.hearth.application.port.out.signin;

import java.time.Instant;
import org.hearth.application.port.out.notification.NotificationOutbox;

/**
 * All that a storage keeps of those who sign in. Each call is kept whole or not at all.
 *
 * <p>A change set that amends a care home's account ends what was bound to another address, as if
 * its own address had never had it: the password, sessions, waiting sign-ins and password links of
 * the home. That holds at every server once {@code ChangeStore.commit} has returned, and stays so
 * where the address comes back. One that leaves the address as it is ends nothing.
 */
public interface SignInStorage {
  /** {@return users} */
  Users users();

  /** {@return who signs in with which address and password} */
  Logins logins();

  /** {@return sessions} */
  SessionStore sessions();

  /** {@return links to choose a password} */
  PasswordLinks links();

  /** {@return e-mails that wait} */
  NotificationOutbox notifications();

  /** {@return changes of a sign-in address that wait} */
  AddressChanges addressChanges();

  /** {@return what was tried, for limits} */
  Attempts attempts();

  /** {@return API tokens of programs} */
  ApiTokens apiTokens();

  /** {@return persons of homes} */
  HomePersons homePersons();

  /** {@return second factors} */
  SecondFactors secondFactors();

  /**
   * Forgets sessions, sign-ins that wait, links, changes of addresses and tallies that are over.
   *
   * @param now the present moment
   */
  void forgetExpired(Instant now);
}
