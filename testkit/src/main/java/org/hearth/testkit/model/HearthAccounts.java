package org.hearth.testkit.model;

import java.util.OptionalLong;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;

/** Steps with accounts, taken in Hearth. */
final class HearthAccounts implements AccountsDriver {
  private final HearthSystem system;

  HearthAccounts(HearthSystem system) {
    this.system = system;
  }

  @Override
  public Answer openHome(Person who, HomeEntry entry) {
    return system.account(system.hearth.careHomes().open(system.actor(who), entry.form()));
  }

  @Override
  public Answer registerPatient(Person who, PersonEntry entry) {
    return system.account(system.hearth.patients().register(system.actor(who), entry.form()));
  }

  @Override
  public Answer amend(
      Person who, String account, OptionalLong version, DetailsEntry details, TypedInput reason) {
    return system.account(
        system
            .hearth
            .patients()
            .amend(system.actor(who), system.id(account), version, details.form(), reason.text()));
  }

  @Override
  public Answer removeEmail(
      Person who, String account, OptionalLong version, boolean confirmed, TypedInput reason) {
    return system.account(
        system
            .hearth
            .patients()
            .remove(system.actor(who), system.id(account), version, confirmed, reason.text()));
  }

  @Override
  public Answer find(Person who, TypedInput number) {
    return system.answer(
        system.hearth.accounts().byNumber(system.actor(who), number.text()), this::answer);
  }

  private Answer answer(NumberSearch found) {
    if (found instanceof NumberSearch.Found here) {
      return Answer.granted(system.learn(here.account()));
    }
    if (found instanceof NumberSearch.AtAnotherPractice) {
      return Answer.granted("at another practice");
    }
    return Answer.granted("not found, creates " + ((NumberSearch.NotFound) found).creates().name());
  }

  @Override
  public Answer read(Person who, String account) {
    return system.account(system.hearth.accounts().byId(system.actor(who), system.id(account)));
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
    return system.answer(
        system.hearth.patients().search(system.actor(who), query),
        found -> Answer.granted(found.stream().map(system::learn).toList()));
  }

  @Override
  public Answer suggest(Person who) {
    return system.answer(
        system.hearth.numbers().suggest(system.actor(who)),
        number -> Answer.granted(number.digits()));
  }

  @Override
  public Answer count(Person who) {
    return system.answer(
        system.hearth.numbers().count(system.actor(who)),
        count -> Answer.granted(count.used(), count.free(), count.safe()));
  }
}
