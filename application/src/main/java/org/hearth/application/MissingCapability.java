package org.hearth.application;

import java.util.Optional;
import org.hearth.application.internal.password.SignInLibrary;
import org.hearth.application.port.out.Storage;

/** What Hearth says where a port needs more than the storage offers. */
final class MissingCapability {
  private MissingCapability() {}

  /** Why Hearth cannot be built of these parts; empty where it can. */
  static Optional<IllegalStateException> of(HearthBuilder parts) {
    Storage storage = parts.storage();
    if (parts.isToSignIn() && storage.signIn().isEmpty()) {
      return Optional.of(signIn());
    }
    if (parts.isToSignIn() && SignInLibrary.missing().isPresent()) {
      return SignInLibrary.missing();
    }
    if (parts.events().isPresent() && storage.events().isEmpty()) {
      return Optional.of(events());
    }
    return parts.isToLimitImports() && storage.imports().isEmpty()
        ? Optional.of(imports())
        : Optional.empty();
  }

  private static IllegalStateException signIn() {
    return new IllegalStateException(
        "The storage offers no sign-in (its signIn() is empty, or the builder is withoutSignIn), which authentication() needs."
            + " Build Hearth without passwordHasher, signIn and mailer,"
            + " or on a storage that offers a SignInStorage.");
  }

  private static IllegalStateException events() {
    return new IllegalStateException(
        "The storage offers no events (its events() is empty), which the listener needs."
            + " Build Hearth without events, or on a storage that offers an EventOutbox.");
  }

  static IllegalStateException listener() {
    return new IllegalStateException(
        "Hearth was built without a listener, so it offers no events."
            + " Give Hearth.builder(storage) events.");
  }

  static IllegalStateException imports() {
    return new IllegalStateException(
        "The storage offers no import jobs (its imports() is empty), which importJobs() needs."
            + " Build Hearth without importLimits and import through imports(),"
            + " or build it on a storage that offers an ImportStorage.");
  }
}
