package org.hearth.domain.actor;

import java.util.Optional;

/**
 * What distinguishes actors of the same name in the audit trail (R19).
 *
 * @param id of the user, the home's account or the program; of an issuer's account the issuer and
 *     its subject; at most 300 characters
 * @param source where the call came from, such as an IP address; at most 64 characters
 */
public record Identity(String id, Optional<String> source) {
  private static final int LONGEST_ID = 300;
  private static final int LONGEST_SOURCE = 64;

  /**
   * Refuses what is longer, which no transport may pass on.
   *
   * @param id of the user, the home's account or the program; of an issuer's account the issuer and
   *     its subject; at most 300 characters
   * @param source where the call came from, such as an IP address; at most 64 characters
   */
  public Identity {
    if (id.isBlank() || id.length() > LONGEST_ID) {
      throw new IllegalArgumentException("An identity has 1 to 300 characters");
    }
    if (source.filter(from -> from.length() > LONGEST_SOURCE).isPresent()) {
      throw new IllegalArgumentException("A source has at most 64 characters");
    }
  }

  /**
   * {@return an identity whose source is not known}
   *
   * @param id at most 300 characters
   */
  public static Identity of(String id) {
    return new Identity(id, Optional.empty());
  }

  /**
   * {@return the same identity, come from elsewhere}
   *
   * @param where such as an IP address
   */
  public Identity from(String where) {
    return new Identity(id, Optional.of(where));
  }

  /** Masked: both may be personal. */
  @Override
  public String toString() {
    return "Identity[***]";
  }
}
