package org.hearth.adapter.jpa;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.signin.SignInStories;

class JpaSignInStoriesOnH2Test implements SignInStories {
  @Override
  public Storage emptyStorage() {
    return TestDatabase.H2.empty();
  }
}
