package org.hearth.application;

import java.util.Optional;
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
    return parts.isToLimitImports() && storage.imports().isEmpty()
        ? Optional.of(imports())
        : Optional.empty();
  }

  private static IllegalStateException signIn() {
    return new IllegalStateException(
        "The storage offers no sign-in (its signIn() is empty), which authentication() needs."
            + " Build Hearth without passwordHasher, signIn and mailer,"
            + " or on a storage that offers a SignInStorage.");
  }

  static IllegalStateException imports() {
    return new IllegalStateException(
        "The storage offers no import jobs (its imports() is empty), which importJobs() needs."
            + " Build Hearth without importLimits and import through imports(),"
            + " or build it on a storage that offers an ImportStorage.");
  }
}
