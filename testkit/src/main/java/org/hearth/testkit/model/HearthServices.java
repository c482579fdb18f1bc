package org.hearth.testkit.model;

import java.util.OptionalLong;
import java.util.Set;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.practice.OdsCode;

/** Steps with the practices that serve a home, taken in Hearth. */
final class HearthServices implements ServicesDriver {
  private final HearthSystem system;

  HearthServices(HearthSystem system) {
    this.system = system;
  }

  @Override
  public Answer ask(Person who, TypedInput number) {
    return system.answer(
        system.hearth.careHomes().ask(system.actor(who), number.text()),
        asked -> Answer.granted("asked"));
  }

  @Override
  public Answer list(Person who, String home) {
    return system.answer(
        system.hearth.careHomes().list(system.actor(who), system.id(home)),
        waiting ->
            Answer.granted(
                waiting.stream().map(asked -> home + " by " + asked.practice()).toList()));
  }

  @Override
  public Answer confirm(Person who, String home, String practice) {
    return system.account(
        system
            .hearth
            .careHomes()
            .register(system.actor(who), system.id(home), new OdsCode(practice)));
  }

  @Override
  public Answer refuse(Person who, String home, String practice) {
    return system.account(
        system
            .hearth
            .careHomes()
            .refuse(system.actor(who), system.id(home), new OdsCode(practice)));
  }

  @Override
  public Answer end(Person who, String home, String practice) {
    return system.account(
        system.hearth.careHomes().end(system.actor(who), system.id(home), new OdsCode(practice)));
  }

  @Override
  public Answer close(Person who, String home, OptionalLong version, TypedInput reason) {
    SeenVersions seen =
        version.isPresent() ? SeenVersions.of(Set.of(version.getAsLong())) : SeenVersions.any();
    return system.account(
        system.hearth.careHomes().close(system.actor(who), system.id(home), seen, reason.text()));
  }
}
