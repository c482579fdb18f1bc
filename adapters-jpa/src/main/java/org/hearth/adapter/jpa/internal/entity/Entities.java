package org.hearth.adapter.jpa.internal.entity;

import java.util.List;

/** The tables that Hibernate writes. */
public final class Entities {
  public static final List<Class<?>> ALL =
      List.of(
          RequestEntity.class,
          RequestEventEntity.class,
          ResetRequestEntity.class,
          UserEntity.class,
          HomePersonEntity.class,
          ApiTokenEntity.class,
          ImportJobEntity.class,
          ImportPartEntity.class,
          PasswordEntity.class,
          PasswordLinkEntity.class,
          SecondFactorEntity.class,
          PendingSignInEntity.class);

  private Entities() {}
}
