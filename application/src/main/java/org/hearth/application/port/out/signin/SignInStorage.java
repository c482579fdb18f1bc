package org.hearth.application.port.out.signin;

import java.time.Instant;
import org.hearth.application.port.out.notification.NotificationOutbox;

/** All that a storage keeps of who may enter. */
public interface SignInStorage {
  Logins logins();

  SessionStore sessions();

  PasswordLinks links();

  NotificationOutbox notifications();

  AddressChanges addressChanges();

  Attempts attempts();

  ApiTokens apiTokens();

  HomePersons homePersons();

  SecondFactors secondFactors();

  /**
   * Forgets sessions, sign-ins that wait, links, changes of addresses and tallies that are over.
   */
  void forgetExpired(Instant now);
}
