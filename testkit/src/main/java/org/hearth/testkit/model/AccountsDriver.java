package org.hearth.testkit.model;

import java.util.OptionalLong;

/** What is done with accounts, which are named by their numbers. */
interface AccountsDriver {
  Answer openHome(Person who, HomeEntry entry);

  Answer askToServe(Person who, TypedInput number);

  Answer serviceRequests(Person who, String home);

  Answer serve(Person who, String home, String practice);

  Answer refuseService(Person who, String home, String practice);

  Answer endService(Person who, String home, String practice);

  Answer registerPatient(Person who, PersonEntry entry);

  Answer amend(
      Person who, String account, OptionalLong version, DetailsEntry details, TypedInput reason);

  Answer removeEmail(
      Person who, String account, OptionalLong version, boolean confirmed, TypedInput reason);

  Answer find(Person who, TypedInput number);

  Answer read(Person who, String account);

  Answer searchByEmail(Person who, TypedInput email);

  Answer searchByName(Person who, TypedInput family, TypedInput born);

  Answer suggest(Person who);

  Answer count(Person who);
}
