package org.hearth.testkit.model;

import org.hearth.application.port.out.Page;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.support.ResetRequest;

/** Steps with residents and resets, taken in Hearth. */
final class HearthCare implements CareDriver {
  private static final Page ALL = Page.first(Page.LARGEST);

  private final HearthSystem system;

  HearthCare(HearthSystem system) {
    this.system = system;
  }

  @Override
  public Answer registerResident(Person who, String home, PersonEntry entry) {
    return system.account(
        system.hearth.residents().register(system.actor(who), system.id(home), entry.form()));
  }

  @Override
  public Answer move(Person who, String patient, String toHome) {
    return system.account(
        system.hearth.residents().move(system.actor(who), system.id(patient), system.id(toHome)));
  }

  @Override
  public Answer end(Person who, String patient, EndReason reason, int daysAgo) {
    return system.account(
        system
            .hearth
            .residents()
            .end(
                system.actor(who),
                system.id(patient),
                reason,
                system.clock.today().minusDays(daysAgo)));
  }

  @Override
  public Answer residents(Person who, String home) {
    return system.answer(
        system.hearth.residents().list(system.actor(who), system.id(home), ALL),
        slice -> Answer.granted(slice.items().stream().map(system::learn).toList()));
  }

  @Override
  public Answer askForReset(Person who, String account, TypedInput reason) {
    return system.answer(
        system.hearth.support().askForReset(system.actor(who), system.id(account), reason.text()),
        asked -> Answer.granted(text(asked)));
  }

  @Override
  public Answer resets(Person who) {
    return system.answer(
        system.hearth.support().list(system.actor(who), ALL),
        slice -> Answer.granted(slice.items().stream().map(this::text).toList()));
  }

  private String text(ResetRequest asked) {
    return system.number(asked.account()) + " at " + asked.practice();
  }

  @Override
  public Answer reset(Person who, String account, TypedInput reason) {
    return system.account(
        system.hearth.support().reset(system.actor(who), system.id(account), reason.text()));
  }

  @Override
  public Answer askForTransfer(Person who, TypedInput number, TypedInput reason) {
    return system.answer(
        system.hearth.support().askForTransfer(system.actor(who), number.text(), reason.text()),
        asked -> Answer.granted("asked"));
  }

  @Override
  public Answer transfer(Person who, String account, String practice, TypedInput reason) {
    return system.account(
        system
            .hearth
            .support()
            .transfer(system.actor(who), system.id(account), new OdsCode(practice), reason.text()));
  }

  @Override
  public Answer nextDay() {
    system.clock.passDays(1);
    return Answer.granted();
  }
}
