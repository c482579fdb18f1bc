package org.hearth.testkit.model;

import java.util.OptionalLong;
import java.util.Set;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.practice.OdsCode;

/** Steps with the practices that serve a home, taken in Hearth. */
final class HearthServices implements ServicesDriver {
  private final HearthSystem world;

  HearthServices(HearthSystem world) {
    this.world = world;
  }

  @Override
  public Answer ask(Person who, TypedInput number) {
    return world.answer(
        world.hearth.careHomes().ask(world.actor(who), number.text()),
        asked -> Answer.granted("asked"));
  }

  @Override
  public Answer list(Person who, String home) {
    return world.answer(
        world.hearth.careHomes().list(world.actor(who), world.id(home)),
        waiting ->
            Answer.granted(
                waiting.stream().map(asked -> home + " by " + asked.practice()).toList()));
  }

  @Override
  public Answer confirm(Person who, String home, String practice) {
    return world.account(
        world.hearth.careHomes().register(world.actor(who), world.id(home), new OdsCode(practice)));
  }

  @Override
  public Answer refuse(Person who, String home, String practice) {
    return world.account(
        world.hearth.careHomes().refuse(world.actor(who), world.id(home), new OdsCode(practice)));
  }

  @Override
  public Answer end(Person who, String home, String practice) {
    return world.account(
        world.hearth.careHomes().end(world.actor(who), world.id(home), new OdsCode(practice)));
  }

  @Override
  public Answer close(Person who, String home, OptionalLong version, TypedInput reason) {
    SeenVersions seen =
        version.isPresent() ? SeenVersions.of(Set.of(version.getAsLong())) : SeenVersions.any();
    return world.account(
        world.hearth.careHomes().close(world.actor(who), world.id(home), seen, reason.text()));
  }
}
