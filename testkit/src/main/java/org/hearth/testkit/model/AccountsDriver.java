package org.hearth.testkit.model;

import java.util.OptionalLong;

/** What is done with accounts, which are named by their numbers. */
interface AccountsDriver {
  Answer openHome(Person who, HomeEntry entry);

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
