package org.hearth.testkit.generator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.domain.account.Confirmations;
import org.jspecify.annotations.Nullable;

/**
 * Care homes as practices write them down: right to begin with, and then changed field by field.
 */
public final class CareHomeForms {
  private @Nullable String dummyNhsNumber;
  private String name = "";
  private String dateOfBirth = "1975-05-17";
  private String address = "12 Mill Lane, Middleton";
  private String postcode = "M24 2FU";
  private String phone = "0161 653 2454";
  private @Nullable String email;
  private Confirmations confirmations = Confirmations.BOTH;

  private CareHomeForms() {}

  /**
   * The home that most stories are about. Its number is safe.
   *
   * @return a form that is right in every field
   */
  public static CareHomeForms willowHouse() {
    return home("Willow House", "999-999-0001", "office@willow-house.example");
  }

  /**
   * The other home, which shares neither number nor address with the first.
   *
   * @return a form that is right in every field
   */
  public static CareHomeForms oakLodge() {
    return home("Oak Lodge", "999-999-0003", "office@oak-lodge.example");
  }

  /**
   * A third home, for moves within a practice.
   *
   * @return a form that is right in every field
   */
  public static CareHomeForms elmCourt() {
    return home("Elm Court", "999-999-0004", "office@elm-court.example");
  }

  /**
   * A home like the others, in other respects.
   *
   * @param name of the home
   * @param dummyNhsNumber as it is typed; null asks for a number
   * @param email as it is typed
   * @return a form that is right in every field
   */
  public static CareHomeForms home(String name, @Nullable String dummyNhsNumber, String email) {
    CareHomeForms form = new CareHomeForms();
    form.name = name;
    form.dummyNhsNumber = dummyNhsNumber;
    form.email = email;
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
   * Right in every field.
   *
   * @param today the day by which ages are judged
   * @return a generator of them
   */
  public static Arbitrary<CareHomeForm> valid(LocalDate today) {
    return withFaults(Set.of(), today);
  }

  /**
   * As {@link #valid(LocalDate)}, on whatever day until 2060.
   *
   * @return a generator of them
   */
  public static Arbitrary<CareHomeForm> valid() {
    return withFaults(Set.of(), DatesOfBirth.ofAdults(), Map.of());
  }

  /**
   * Wrong in exactly the given fields.
   *
   * @param wrong fields of {@link #fields}
   * @param today the day by which ages are judged
   * @return a generator of them
   */
  public static Arbitrary<CareHomeForm> withFaults(Set<String> wrong, LocalDate today) {
    return withFaults(wrong, DatesOfBirth.ofAdults(today), faulty(today));
  }

  private static Arbitrary<CareHomeForm> withFaults(
      Set<String> wrong, Arbitrary<String> dateOfBirth, Map<String, Arbitrary<String>> bad) {
    return Builders.withBuilder(CareHomeForms::new)
        .use(pick("dummyNhsNumber", wrong, DummyNumbers.any(), bad))
        .in(CareHomeForms::dummyNhsNumber)
        .use(pick("name", wrong, Names.ofCareHomes(), bad))
        .in(CareHomeForms::name)
        .use(pick("dateOfBirth", wrong, dateOfBirth, bad))
        .in(CareHomeForms::dateOfBirth)
        .use(pick("address", wrong, Contacts.addresses(), bad))
        .in(CareHomeForms::address)
        .use(pick("postcode", wrong, Contacts.postcodes(), bad))
        .in(CareHomeForms::postcode)
        .use(pick("phone", wrong, Contacts.phones(), bad))
        .in(CareHomeForms::phone)
        .use(pick("email", wrong, Contacts.emails(), bad))
        .in(CareHomeForms::email)
        .build(CareHomeForms::form);
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
        "dummyNhsNumber", DummyNumbers.faulty(),
        "name", Names.faultyOfCareHomes(),
        "dateOfBirth", Arbitraries.oneOf(DatesOfBirth.faulty(today), DatesOfBirth.ofMinors(today)),
        "address", Contacts.faultyAddresses(),
        "postcode", Contacts.faultyPostcodes(),
        "phone", Contacts.faultyPhones(),
        "email", Contacts.faultyEmails());
  }

  /**
   * Writes the dummy NHS number otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public CareHomeForms dummyNhsNumber(@Nullable String text) {
    dummyNhsNumber = text;
    return this;
  }

  /**
   * Writes the name otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public CareHomeForms name(String text) {
    name = text;
    return this;
  }

  /**
   * Writes the date of birth otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public CareHomeForms dateOfBirth(String text) {
    dateOfBirth = text;
    return this;
  }

  /**
   * Writes the address otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public CareHomeForms address(String text) {
    address = text;
    return this;
  }

  /**
   * Writes the postcode otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public CareHomeForms postcode(String text) {
    postcode = text;
    return this;
  }

  /**
   * Writes the telephone number otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public CareHomeForms phone(String text) {
    phone = text;
    return this;
  }

  /**
   * Writes the e-mail address otherwise.
   *
   * @param text as it is typed
   * @return this
   */
  public CareHomeForms email(@Nullable String text) {
    email = text;
    return this;
  }

  /**
   * Answers the two questions of the form.
   *
   * @param detailsChecked whether the details were checked with the holder
   * @param holderAgrees whether the holder agrees to the account
   * @return this
   */
  public CareHomeForms confirmations(boolean detailsChecked, boolean holderAgrees) {
    confirmations = new Confirmations(detailsChecked, holderAgrees);
    return this;
  }

  /**
   * What a port takes.
   *
   * @return the form as it stands
   */
  public CareHomeForm form() {
    return new CareHomeForm(
        dummyNhsNumber, name, dateOfBirth, address, postcode, phone, email, confirmations);
  }
}
