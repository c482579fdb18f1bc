package org.hearth.testkit.model;

import java.util.OptionalLong;
import org.hearth.application.account.NumberSearch;
import org.hearth.application.patient.PatientQuery;
import org.hearth.domain.practice.OdsCode;

/** Steps with accounts, taken in Hearth. */
final class HearthAccounts implements AccountsDesk {
  private final HearthWorld world;

  HearthAccounts(HearthWorld world) {
    this.world = world;
  }

  @Override
  public Answer openHome(Person who, HomeEntry entry) {
    return world.account(world.hearth.openCareHomeAccount().open(world.actor(who), entry.form()));
  }

  @Override
  public Answer askToServe(Person who, Typed number) {
    return world.answer(
        world.hearth.askToServe().ask(world.actor(who), number.text()),
        asked -> Answer.granted("asked"));
  }

  @Override
  public Answer serviceRequests(Person who, String home) {
    return world.answer(
        world.hearth.listServiceRequests().list(world.actor(who), world.id(home)),
        waiting ->
            Answer.granted(
                waiting.stream().map(asked -> home + " by " + asked.practice()).toList()));
  }

  @Override
  public Answer refuseService(Person who, String home, String practice) {
    return world.account(
        world
            .hearth
            .refuseService()
            .refuse(world.actor(who), world.id(home), new OdsCode(practice)));
  }

  @Override
  public Answer endService(Person who, String home, String practice) {
    return world.account(
        world.hearth.endService().end(world.actor(who), world.id(home), new OdsCode(practice)));
  }

  @Override
  public Answer serve(Person who, String home, String practice) {
    return world.account(
        world
            .hearth
            .registerCareHomeAtPractice()
            .register(world.actor(who), world.id(home), new OdsCode(practice)));
  }

  @Override
  public Answer registerPatient(Person who, PersonEntry entry) {
    return world.account(world.hearth.registerPatient().register(world.actor(who), entry.form()));
  }

  @Override
  public Answer amend(
      Person who, String account, OptionalLong version, DetailsEntry details, Typed reason) {
    return world.account(
        world
            .hearth
            .amendDetails()
            .amend(world.actor(who), world.id(account), version, details.form(), reason.text()));
  }

  @Override
  public Answer removeEmail(
      Person who, String account, OptionalLong version, boolean confirmed, Typed reason) {
    return world.account(
        world
            .hearth
            .removeEmailAddress()
            .remove(world.actor(who), world.id(account), version, confirmed, reason.text()));
  }

  @Override
  public Answer find(Person who, Typed number) {
    return world.answer(
        world.hearth.findAccount().byNumber(world.actor(who), number.text()), this::told);
  }

  private Answer told(NumberSearch found) {
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
    return world.account(world.hearth.findAccount().byId(world.actor(who), world.id(account)));
  }

  @Override
  public Answer searchByEmail(Person who, Typed email) {
    return search(who, new PatientQuery.ByEmail(email.text()));
  }

  @Override
  public Answer searchByName(Person who, Typed family, Typed born) {
    return search(who, new PatientQuery.ByNameAndBirth(family.text(), born.text()));
  }

  private Answer search(Person who, PatientQuery query) {
    return world.answer(
        world.hearth.searchPatients().search(world.actor(who), query),
        found -> Answer.granted(found.stream().map(world::learn).toList()));
  }

  @Override
  public Answer suggest(Person who) {
    return world.answer(
        world.hearth.suggestDummyNumber().suggest(world.actor(who)),
        number -> Answer.granted(number.digits()));
  }

  @Override
  public Answer count(Person who) {
    return world.answer(
        world.hearth.countDummyNumbers().count(world.actor(who)),
        count -> Answer.granted(count.used(), count.free(), count.safe()));
  }
}
