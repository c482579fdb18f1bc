package org.hearth.testkit.generator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.program.ManageApiTokens.TokenForm;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.application.port.in.user.ManageUsers.RoleForm;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.PostalAddress;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.Room;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.person.PersonIdentity;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestText;
import org.hearth.domain.support.Reason;

/** Which generator makes the values of a type, for jqwik and for plain Java. */
final class Generators {
  private static final Map<Class<?>, Arbitrary<?>> ALL = new LinkedHashMap<>();

  static {
    put(NhsNumber.class, Values.nhsNumbers());
    put(DummyNhsNumber.class, Values.dummyNumbers());
    put(AccountNumber.class, Arbitraries.oneOf(Values.nhsNumbers(), Values.dummyNumbers()));
    put(NamePart.class, Values.nameParts());
    put(PersonName.class, Values.personNames());
    put(
        PersonIdentity.class,
        Combinators.combine(Values.nameParts(), Values.datesOfBirth()).as(PersonIdentity::of));
    put(CareHomeName.class, Values.careHomeNames());
    put(DateOfBirth.class, Values.datesOfBirth());
    put(PostalAddress.class, Values.addresses());
    put(Postcode.class, Values.postcodes());
    put(PhoneNumber.class, Values.phones());
    put(EmailAddress.class, Values.emails());
    put(ContactDetails.class, Values.contacts());
    put(Room.class, Values.rooms());
    put(PatientDetails.class, Values.patients());
    put(CareHomeDetails.class, Values.careHomes());
    put(OdsCode.class, Values.practices());
    put(AccountId.class, Values.identified(AccountId::new));
    put(RequestId.class, Values.identified(RequestId::new));
    put(Reason.class, Values.read(Texts.reasons(), Reason::parse));
    put(RequestText.class, Values.read(Texts.requests(), RequestText::parse));
    put(
        Confirmations.class,
        Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
            .as(Confirmations::new));
    put(Actor.class, actors());
    put(Refusal.class, Refusals.any());
    put(Refusal.Invalid.class, Refusals.invalid());
    put(PatientForm.class, PatientForms.valid());
    put(CareHomeForm.class, CareHomeForms.valid());
    put(DetailsForm.class, Forms.details());
    put(UserForm.class, Forms.users());
    put(RoleForm.class, Forms.roles());
    put(TokenForm.class, Forms.tokens());
    put(Roster.class, Rosters.valid());
  }

  private Generators() {}

  private static <T> void put(Class<T> type, Arbitrary<? extends T> generator) {
    ALL.put(type, generator);
  }

  private static Arbitrary<Actor> actors() {
    return Arbitraries.oneOf(
        Combinators.combine(Names.valid(), Values.practices()).as(Actor.PracticeStaff::new),
        Combinators.combine(Names.valid(), Values.identified(AccountId::new))
            .as(Actor.CareHomeStaff::new),
        Names.valid().map(Actor.Support::new),
        Arbitraries.of("nightly work", "setting up").map(Actor.HearthSystem::new));
  }

  static Set<Class<?>> types() {
    return ALL.keySet();
  }

  /** The generator of a type; throws where there is none. */
  @SuppressWarnings("unchecked")
  static <T> Arbitrary<T> of(Class<T> type) {
    Arbitrary<?> generator = ALL.get(type);
    if (generator == null) {
      throw new IllegalArgumentException(
          type.getName() + " is not generated; choose one of " + names());
    }
    return (Arbitrary<T>) generator;
  }

  private static String names() {
    return Arrays.toString(types().stream().map(Class::getSimpleName).sorted().toArray());
  }
}
