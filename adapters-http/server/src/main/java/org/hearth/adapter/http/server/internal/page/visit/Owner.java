package org.hearth.adapter.http.server.internal.page.visit;

import java.nio.charset.StandardCharsets;
import org.hearth.adapter.http.server.internal.web.Sha256;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Identity;

/** Tells users apart by a digest. The persons of a care home share a login, not their forms. */
final class Owner {
  private Owner() {}

  static String of(Actor actor) {
    return Sha256.hex(
        bytes(actor.identity().map(Identity::id).orElse("")),
        bytes(actor.toString()),
        bytes(actor.name()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
