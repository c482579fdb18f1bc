package org.hearth.application.storage.login;

import java.time.Instant;

/** All that a storage keeps of who may enter. */
public interface SignInStorage {
  Logins logins();

  KeptSessions sessions();

  PasswordLinks links();

  Letters letters();

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
