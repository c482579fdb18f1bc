package org.hearth.testkit.model;

import org.hearth.application.port.out.Page;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.support.ResetRequest;

/** Steps with residents and resets, taken in Hearth. */
final class HearthCare implements CareDriver {
  private static final Page ALL = Page.first(Page.LARGEST);

  private final HearthSystem world;

  HearthCare(HearthSystem world) {
    this.world = world;
  }

  @Override
  public Answer registerResident(Person who, String home, PersonEntry entry) {
    return world.account(
        world.hearth.residents().register(world.actor(who), world.id(home), entry.form()));
  }

  @Override
  public Answer move(Person who, String patient, String toHome) {
    return world.account(
        world.hearth.residents().move(world.actor(who), world.id(patient), world.id(toHome)));
  }

  @Override
  public Answer end(Person who, String patient, EndReason reason, int daysAgo) {
    return world.account(
        world
            .hearth
            .residents()
            .end(
                world.actor(who),
                world.id(patient),
                reason,
                world.clock.today().minusDays(daysAgo)));
  }

  @Override
  public Answer residents(Person who, String home) {
    return world.answer(
        world.hearth.residents().list(world.actor(who), world.id(home), ALL),
        slice -> Answer.granted(slice.items().stream().map(world::learn).toList()));
  }

  @Override
  public Answer askForReset(Person who, String account, TypedInput reason) {
    return world.answer(
        world.hearth.support().askForReset(world.actor(who), world.id(account), reason.text()),
        asked -> Answer.granted(text(asked)));
  }

  @Override
  public Answer resets(Person who) {
    return world.answer(
        world.hearth.support().list(world.actor(who), ALL),
        slice -> Answer.granted(slice.items().stream().map(this::text).toList()));
  }

  private String text(ResetRequest asked) {
    return world.number(asked.account()) + " at " + asked.practice();
  }

  @Override
  public Answer reset(Person who, String account, TypedInput reason) {
    return world.account(
        world.hearth.support().reset(world.actor(who), world.id(account), reason.text()));
  }

  @Override
  public Answer askForTransfer(Person who, TypedInput number, TypedInput reason) {
    return world.answer(
        world.hearth.support().askForTransfer(world.actor(who), number.text(), reason.text()),
        asked -> Answer.granted("asked"));
  }

  @Override
  public Answer transfer(Person who, String account, String practice, TypedInput reason) {
    return world.account(
        world
            .hearth
            .support()
            .transfer(world.actor(who), world.id(account), new OdsCode(practice), reason.text()));
  }

  @Override
  public Answer nextDay() {
    world.clock.passDays(1);
    return Answer.granted();
  }
}
