package org.hearth.testkit.model;

import java.util.OptionalLong;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;

/** Steps with accounts, taken in Hearth. */
final class HearthAccounts implements AccountsDriver {
  private final HearthSystem world;

  HearthAccounts(HearthSystem world) {
    this.world = world;
  }

  @Override
  public Answer openHome(Person who, HomeEntry entry) {
    return world.account(world.hearth.careHomes().open(world.actor(who), entry.form()));
  }

  @Override
  public Answer registerPatient(Person who, PersonEntry entry) {
    return world.account(world.hearth.patients().register(world.actor(who), entry.form()));
  }

  @Override
  public Answer amend(
      Person who, String account, OptionalLong version, DetailsEntry details, TypedInput reason) {
    return world.account(
        world
            .hearth
            .patients()
            .amend(world.actor(who), world.id(account), version, details.form(), reason.text()));
  }

  @Override
  public Answer removeEmail(
      Person who, String account, OptionalLong version, boolean confirmed, TypedInput reason) {
    return world.account(
        world
            .hearth
            .patients()
            .remove(world.actor(who), world.id(account), version, confirmed, reason.text()));
  }

  @Override
  public Answer find(Person who, TypedInput number) {
    return world.answer(
        world.hearth.accounts().byNumber(world.actor(who), number.text()), this::answer);
  }

  private Answer answer(NumberSearch found) {
    if (found instanceof NumberSearch.Found here) {
      return Answer.granted(world.learn(here.account()));
    }
    if (found instanceof NumberSearch.AtAnotherPractice) {
      return Answer.granted("at another practice");
    }
    return Answer.granted("not found, creates " + ((NumberSearch.NotFound) found).creates().name());
  }

  @Override
  public Answer read(Person who, String account) {
    return world.account(world.hearth.accounts().byId(world.actor(who), world.id(account)));
  }

  @Override
  public Answer searchByEmail(Person who, TypedInput email) {
    return search(who, new PatientQuery.ByEmail(email.text()));
  }

  @Override
  public Answer searchByName(Person who, TypedInput family, TypedInput born) {
    return search(who, new PatientQuery.ByNameAndBirth(family.text(), born.text()));
  }

  private Answer search(Person who, PatientQuery query) {
    return world.answer(
        world.hearth.patients().search(world.actor(who), query),
        found -> Answer.granted(found.stream().map(world::learn).toList()));
  }

  @Override
  public Answer suggest(Person who) {
    return world.answer(
        world.hearth.numbers().suggest(world.actor(who)),
        number -> Answer.granted(number.digits()));
  }

  @Override
  public Answer count(Person who) {
    return world.answer(
        world.hearth.numbers().count(world.actor(who)),
        count -> Answer.granted(count.used(), count.free(), count.safe()));
  }
}
