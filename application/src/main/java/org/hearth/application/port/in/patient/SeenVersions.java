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

  /**
   * Keeps a copy of the versions.
   *
   * @param versions empty for any: to change whatever there is
   */
  public SeenVersions {
    versions = versions.map(Set::copyOf);
  }

  /** {@return whatever the version is: the change is made} */
  public static SeenVersions any() {
    return ANY;
  }

  /**
   * One of these, and so never where there are none.
   *
   * @param versions those that were looked at
   * @return what lets a change of one of them through
   */
  public static SeenVersions of(Set<Long> versions) {
    return new SeenVersions(Optional.of(versions));
  }

  static SeenVersions of(OptionalLong version) {
    return version.isPresent() ? of(Set.of(version.getAsLong())) : any();
  }

  /**
   * {@return whether a change of this version is a change of what was looked at}
   *
   * @param version of the account as it is
   */
  public boolean admit(long version) {
    return versions.isEmpty() || versions.get().contains(version);
  }
}
