package org.hearth.testkit.generator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.account.Confirmations;
import org.jspecify.annotations.Nullable;

/**
 * Patients and residents as practices write them down: right to begin with, and then changed field
 * by field. Their numbers are of the test range, which no person has.
 */
public final class PatientForms {
  private String nhsNumber = "";
  private String givenName = "";
  private String familyName = "";
  private String dateOfBirth = "22/10/1941";
  private String address = "12 Mill Lane, Middleton";
  private String postcode = "M24 2FU";
  private String phone = "0161 653 2454";
  private @Nullable String email;
  private boolean noEmailAddress;
  private boolean housebound;
  private @Nullable String room;
  private Confirmations confirmations = Confirmations.BOTH;
  private boolean samePersonConfirmed;

  private PatientForms() {}

  /**
   * Has an e-mail address, which others may want.
   *
   * @return a form that is right in every field
   */
  public static PatientForms asha() {
    return patient("999 100 0011", "Asha", "Patel").email("asha@hearth.example");
  }

  /**
   * Has no e-mail address, which is confirmed; is housebound.
   *
   * @return a form that is right in every field
   */
  public static PatientForms bert() {
    PatientForms form = patient("999-100-0038", "Bert", "O\u2019Hara").noEmailAddress(true);
    form.housebound = true;
    return form;
  }

  /**
   * Is a third person, with nothing in common with the others.
   *
   * @return a form that is right in every field
   */
  public static PatientForms chidi() {
    return patient("9991000046", "Chidi", "\u00d3konkwo").email("chidi@hearth.example");
  }

  /**
   * Shares family name and date of birth with the first.
   *
   * @return a form that is right in every field
   */
  public static PatientForms ashasTwin() {
    return patient("9991000054", "Anil", "Patel").noEmailAddress(true);
  }

  /**
   * A person like the others, in other respects.
   *
   * @param nhsNumber as it is typed
   * @param givenName as it is typed
   * @param familyName as it is typed
   * @return a form that is right in every field
   */
  public static PatientForms patient(String nhsNumber, String givenName, String familyName) {
    PatientForms form = new PatientForms();
    form.nhsNumber = nhsNumber;
    form.givenName = givenName;
    form.familyName = familyName;
    return form;
  }

  /**
   * The fields that can be wrong, in one order everywhere.
   *
   * @return the names of the fields
   */
  public static SortedSet<String> fields() {
    return new TreeSet<>(faulty(LocalDate.EPOCH).keySet());
  }

  /**
   * Right in every field, where test numbers are allowed.
   *
   * @param today the day by which ages are judged
   * @return a generator of them
   */
  public static Arbitrary<PatientForm> valid(LocalDate today) {
    return withFaults(Set.of(), today);
  }

  /**
   * As {@link #valid(LocalDate)}, on whatever day until 2060.
   *
   * @return a generator of them
   */
  public static Arbitrary<PatientForm> valid() {
    return named(Names.valid());
  }

  /** As {@link #valid()}, with these given and family names. */
  static Arbitrary<PatientForm> named(Arbitrary<String> names) {
    return withFaults(Set.of(), names, DatesOfBirth.ofAdults(), Map.of());
  }

  /**
   * Wrong in exactly the given fields.
   *
   * @param wrong fields of {@link #fields}
   * @param today the day by which ages are judged
   * @return a generator of them
   */
  public static Arbitrary<PatientForm> withFaults(Set<String> wrong, LocalDate today) {
    return withFaults(wrong, Names.valid(), DatesOfBirth.ofPersons(today), faulty(today));
  }

  private static Arbitrary<PatientForm> withFaults(
      Set<String> wrong,
      Arbitrary<String> names,
      Arbitrary<String> dateOfBirth,
      Map<String, Arbitrary<String>> bad) {
    return Builders.withBuilder(PatientForms::new)
        .use(pick("nhsNumber", wrong, NhsNumbers.valid(), bad))
        .in(PatientForms::nhsNumber)
        .use(pick("givenName", wrong, names, bad))
        .in(PatientForms::givenName)
        .use(pick("familyName", wrong, names, bad))
        .in(PatientForms::familyName)
        .use(pick("dateOfBirth", wrong, dateOfBirth, bad))
        .in(PatientForms::dateOfBirth)
        .use(pick("address", wrong, Contacts.addresses(), bad))
        .in(PatientForms::address)
        .use(pick("postcode", wrong, Contacts.postcodes(), bad))
        .in(PatientForms::postcode)
        .use(pick("phone", wrong, Contacts.phones(), bad))
        .in(PatientForms::phone)
        .use(pick("email", wrong, Contacts.emails(), bad))
        .in(PatientForms::email)
        .build(PatientForms::form);
  }

  private static Arbitrary<String> pick(
      String field,
      Set<String> wrong,
      Arbitrary<String> right,
      Map<String, Arbitrary<String>> bad) {
    return wrong.contains(field) ? bad.getOrDefault(field, right) : right;
  }

  private static Map<String, Arbitrary<String>> faulty(LocalDate today) {
    return Map.of(
        "nhsNumber", NhsNumbers.faulty(),
        "givenName", Names.faulty(),
        "familyName", Names.faulty(),
        "dateOfBirth", DatesOfBirth.faulty(today),
        "address", Contacts.faultyAddresses(),
        "postcode", Contacts.faultyPostcodes(),
        "phone", Contacts.faultyPhones(),
        "email", Contacts.faultyEmails());
  }

  /**
   * Writes the NHS number otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public PatientForms nhsNumber(String text) {
    nhsNumber = text;
    return this;
  }

  /**
   * Writes the given name otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public PatientForms givenName(String text) {
    givenName = text;
    return this;
  }

  /**
   * Writes the family name otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public PatientForms familyName(String text) {
    familyName = text;
    return this;
  }

  /**
   * Writes the date of birth otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public PatientForms dateOfBirth(String text) {
    dateOfBirth = text;
    return this;
  }

  /**
   * Writes the address otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public PatientForms address(String text) {
    address = text;
    return this;
  }

  /**
   * Writes the postcode otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public PatientForms postcode(String text) {
    postcode = text;
    return this;
  }

  /**
   * Writes the telephone number otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public PatientForms phone(String text) {
    phone = text;
    return this;
  }

  /**
   * Writes the e-mail address otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public PatientForms email(@Nullable String text) {
    email = text;
    return this;
  }

  /**
   * Writes the room otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public PatientForms room(@Nullable String text) {
    room = text;
    return this;
  }

  /**
   * Says whether there is an e-mail address.
   *
   * @param confirmed whether it is confirmed that there is none
   * @return this
   */
  public PatientForms noEmailAddress(boolean confirmed) {
    noEmailAddress = confirmed;
    return this;
  }

  /**
   * Answers the two questions of the form.
   *
   * @param detailsChecked whether the details were checked with the holder
   * @param holderAgrees whether the holder agrees to the account
   * @return this
   */
  public PatientForms confirmations(boolean detailsChecked, boolean holderAgrees) {
    confirmations = new Confirmations(detailsChecked, holderAgrees);
    return this;
  }

  /**
   * Says that another person of the same name and birth is known.
   *
   * @return this
   */
  public PatientForms samePersonConfirmed() {
    samePersonConfirmed = true;
    return this;
  }

  /**
   * What a port takes.
   *
   * @return the form as it stands
   */
  public PatientForm form() {
    return new PatientForm(
        nhsNumber,
        givenName,
        familyName,
        dateOfBirth,
        address,
        postcode,
        phone,
        email,
        noEmailAddress,
        housebound,
        room,
        confirmations,
        samePersonConfirmed);
  }
}
