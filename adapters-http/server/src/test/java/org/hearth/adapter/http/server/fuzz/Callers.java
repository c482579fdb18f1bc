package org.hearth.adapter.http.server.fuzz;

import java.util.List;
import org.hearth.adapter.http.client.Authorisation;
import org.hearth.adapter.http.server.description.Operation;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.practice.OdsCode;

/** Callers who may call, and some who may not. */
final class Callers {
  private static final OdsCode HERE = new OdsCode("P91003");
  private static final List<Actor> WITHOUT_A_HOME =
      List.of(
          new Actor.PracticeStaff("Reception", HERE),
          new Actor.PracticeStaff("Élodie O’Hara", new OdsCode("P84004")),
          new Actor.Support("Help"),
          new Actor.HearthSystem("night job"));
  private static final List<String> STRANGERS =
      List.of(
          "Authorization: Bearer " + "x".repeat(43),
          "Authorization: Bearer a.b.c",
          "Authorization: Bearer ",
          "Authorization: Bearer x y",
          "Authorization: Basic !!!",
          "Authorization: Basic Og==",
          "Authorization: Digest username=\"a\"",
          "Authorization: \u00ff\u00fe",
          "Authorization: Bearer " + "y".repeat(5_000));

  private final Authorisation issuer;
  private final Dice dice;
  private final Known known;

  Callers(Authorisation issuer, Dice dice, Known known) {
    this.issuer = issuer;
    this.dice = dice;
    this.known = known;
  }

  /** Nearly always a caller who may call the operation. */
  String forOperation(Operation operation) {
    String openTo = operation.described().path("description").asString();
    Actor staff = WITHOUT_A_HOME.get(0);
    if (openTo.contains("care home staff") && dice.percent(25)) {
      return line(ofHome());
    }
    if (openTo.contains("support") && (dice.percent(25) || !openTo.contains("practice"))) {
      return line(WITHOUT_A_HOME.get(2));
    }
    return line(dice.percent(95) ? staff : WITHOUT_A_HOME.get(1));
  }

  /** Any caller: known, unknown, or with unreadable credentials. */
  String any() {
    int one = dice.below(10);
    if (one == 0) {
      return dice.pick(STRANGERS);
    }
    return line(one < 3 ? ofHome() : dice.pick(WITHOUT_A_HOME));
  }

  private Actor ofHome() {
    String id = known.one("care-homes", dice);
    return new Actor.CareHomeStaff("Nurse", new AccountId(java.util.UUID.fromString(id)));
  }

  private String line(Actor actor) {
    return "Authorization: " + issuer.header(actor);
  }
}
