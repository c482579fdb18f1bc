package org.hearth.adapter.http.server.internal.page.draft;

import java.nio.charset.StandardCharsets;
import org.hearth.adapter.http.server.internal.web.Sha256;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;

/**
 * Tells users apart by digests. The persons of a care home share a login and its quota, not their
 * forms.
 *
 * @param login by which memory is shared out
 * @param person who alone sees a form
 */
public record Owner(String login, String person) {
  public Owner {
    if (login.isEmpty() || person.isEmpty()) {
      throw new IllegalArgumentException("An owner has a login and a person");
    }
  }

  /** The owner of what a user types. */
  public static Owner of(Actor actor) {
    byte[] role = bytes(actor.toString());
    byte[] name = bytes(actor.name());
    String person = Sha256.hex(bytes(actor.identity().map(Identity::id).orElse("")), role, name);
    return new Owner(
        actor.identity().map(known -> Sha256.hex(bytes(known.id()), role)).orElse(person), person);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "Owner[***]";
  }
}
