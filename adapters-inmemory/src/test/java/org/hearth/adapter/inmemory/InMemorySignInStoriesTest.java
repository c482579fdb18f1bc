package org.hearth.adapter.inmemory;

import org.hearth.application.port.out.Storage;
import org.hearth.testkit.signin.SignInStories;

class InMemorySignInStoriesTest implements SignInStories {
  @Override
  public Storage emptyStorage() {
    return new InMemoryStorage();
  }
}
