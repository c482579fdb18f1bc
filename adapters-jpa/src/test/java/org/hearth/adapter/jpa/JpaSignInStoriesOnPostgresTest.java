package org.hearth.adapter.jpa;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.signin.SignInStories;

class JpaSignInStoriesOnPostgresTest implements SignInStories {
  @Override
  public Storage emptyStorage() {
    return TestDatabase.POSTGRESQL.empty();
  }
}
