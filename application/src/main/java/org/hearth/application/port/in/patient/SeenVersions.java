package org.hearth.application.port.in.patient;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The versions of an account that an actor looked at, one of which must be the present one.
 *
 * @param versions empty for any: to change whatever there is
 */
public record SeenVersions(Optional<Set<Long>> versions) {
  private static final SeenVersions ANY = new SeenVersions(Optional.empty());

  public SeenVersions {
    versions = versions.map(Set::copyOf);
  }

  public static SeenVersions any() {
    return ANY;
  }

  /** One of these, and so never where there are none. */
  public static SeenVersions of(Set<Long> versions) {
    return new SeenVersions(Optional.of(versions));
  }

  static SeenVersions of(OptionalLong version) {
    return version.isPresent() ? of(Set.of(version.getAsLong())) : any();
  }

  /** Whether a change of this version is a change of what was looked at. */
  public boolean admit(long version) {
    return versions.isEmpty() || versions.get().contains(version);
  }
}
