package org.hearth.adapter.http.server.internal.page.visit;

import org.hearth.adapter.http.server.internal.page.FormToken;
import org.hearth.adapter.http.server.internal.page.draft.Owner;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.domain.actor.Actor;

/**
 * One request for a page by a user who is signed in.
 *
 * @param actor with the network address that the request comes from
 * @param owner a digest by which the user is known, the same in every session of theirs
 * @param path the address that is asked for
 * @param attempt how often the form that is sent was refused before
 */
public record Visit(
    Actor actor, boolean managesUsers, Owner owner, FormToken token, String path, int attempt) {
  /** The frame of a page with this title. */
  public Frame frame(String title) {
    return Frame.of(actor, managesUsers, token, path, title);
  }

  /**
   * The key under which a form has one effect, however often it is sent.
   *
   * @param refusals how often the form was refused before
   */
  public IdempotencyKey key(String form, int refusals) {
    return new IdempotencyKey(owner.person(), form + ":" + refusals);
  }

  /** The key of what is done once, however often the form that asks for it was refused. */
  public IdempotencyKey key(String deed) {
    return key(deed, 0);
  }

  /** Masked. */
  @Override
  public String toString() {
    return "Visit[" + actor + "]";
  }
}
