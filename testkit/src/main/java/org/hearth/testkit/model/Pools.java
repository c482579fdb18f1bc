package org.hearth.testkit.model;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.hearth.testkit.generator.Contacts;
import org.hearth.testkit.generator.DummyNumbers;
import org.hearth.testkit.generator.Names;
import org.hearth.testkit.generator.NhsNumbers;

/**
 * Small pools to choose from, so that numbers and addresses collide often; a few of what is typed
 * is wrong.
 */
final class Pools {
  static final List<String> PRACTICES = List.of("P91003", "P84004");
  static final List<String> PATIENTS =
      List.of("9991000011", "9991000038", "9991000046", "9991000054");

  /** The second passes the check of an NHS number: staff may choose it all the same. */
  static final List<String> HOMES = List.of("9999990001", "9999990002", "9999990003");

  static final Person ANN = new Person("Ann", Person.Kind.STAFF, "P91003");
  static final Person BEN = new Person("Ben", Person.Kind.STAFF, "P84004");
  static final Person SUE = new Person("Sue", Person.Kind.SUPPORT, "");
  static final Person NIGHTLY = new Person("Nightly", Person.Kind.SYSTEM, "");

  private static final int RIGHT = 120;

  private Pools() {}

  static Arbitrary<Person> people() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.of(ANN, ANN, ANN, BEN)),
        Tuple.of(
            2, Arbitraries.of(HOMES).map(home -> new Person("At " + home, Person.Kind.HOME, home))),
        Tuple.of(2, Arbitraries.just(SUE)),
        Tuple.of(1, Arbitraries.just(NIGHTLY)));
  }

  static Arbitrary<Person> staff() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.of(ANN, ANN, ANN, BEN)), Tuple.of(1, people()));
  }

  static Arbitrary<Person> support() {
    return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(SUE)), Tuple.of(1, people()));
  }

  static Arbitrary<String> patients() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.of(PATIENTS)), Tuple.of(1, Arbitraries.of(HOMES)));
  }

  static Arbitrary<String> homes() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.of(HOMES)), Tuple.of(1, Arbitraries.of(PATIENTS)));
  }

  static Arbitrary<String> accounts() {
    return Arbitraries.oneOf(patients(), homes());
  }

  static Arbitrary<TypedInput> patientNumbers() {
    return sometimesWrong(Arbitraries.of(PATIENTS).flatMap(Pools::written), NhsNumbers.faulty());
  }

  /** The family name of the person whom the number is of, where it is a number. */
  static TypedInput familyNameOf(TypedInput number, TypedInput otherwise) {
    int owner = PATIENTS.indexOf(number.meaning());
    if (owner < 0 || !otherwise.right()) {
      return otherwise;
    }
    return owner % 2 == 0
        ? TypedInput.right("Patel", "Patel")
        : otherwise.meaning().equals("Patel") ? TypedInput.right("O'Hara", "O'Hara") : otherwise;
  }

  /** The date of birth of the person whom the number is of, where it is a number. */
  static TypedInput birthOf(TypedInput number, TypedInput otherwise) {
    int owner = PATIENTS.indexOf(number.meaning());
    if (owner < 0 || !otherwise.right()) {
      return otherwise;
    }
    return owner < 2
        ? TypedInput.right("22/10/1941", "1941-10-22")
        : TypedInput.right("1941-10-23", "1941-10-23");
  }

  static Arbitrary<TypedInput> homeNumbers() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            9,
            sometimesWrong(Arbitraries.of(HOMES).flatMap(Pools::written), DummyNumbers.faulty())),
        Tuple.of(1, Arbitraries.just(TypedInput.blank())));
  }

  static Arbitrary<TypedInput> anyNumbers() {
    return Arbitraries.oneOf(
        Arbitraries.of(PATIENTS).flatMap(Pools::written),
        Arbitraries.of(HOMES).flatMap(Pools::written),
        Arbitraries.of("", "999-999-001", "9991000012", "Willow House").map(TypedInput::wrong));
  }

  private static Arbitrary<TypedInput> written(String digits) {
    return Arbitraries.of("", "-", " ")
        .map(
            between ->
                TypedInput.right(
                    digits.substring(0, 3)
                        + between
                        + digits.substring(3, 6)
                        + between
                        + digits.substring(6),
                    digits));
  }

  /** Often blank, for patients may have none. */
  static Arbitrary<TypedInput> emails() {
    return Arbitraries.frequencyOf(
        Tuple.of(2, writtenEmails()), Tuple.of(1, Arbitraries.just(TypedInput.blank())));
  }

  static Arbitrary<TypedInput> homeEmails() {
    return Arbitraries.frequencyOf(
        Tuple.of(20, writtenEmails()), Tuple.of(1, Arbitraries.just(TypedInput.blank())));
  }

  private static Arbitrary<TypedInput> writtenEmails() {
    Arbitrary<TypedInput> right =
        Arbitraries.of("a", "b", "c", "d", "e")
            .map(local -> local + "@hearth.example")
            .flatMap(
                email ->
                    Arbitraries.of(email, email.toUpperCase(Locale.ROOT), " " + email)
                        .map(text -> TypedInput.right(text, email)));
    return sometimesWrong(right, Contacts.faultyEmails());
  }

  static Arbitrary<TypedInput> homeNames() {
    return sometimesWrong(
        Arbitraries.of(
            TypedInput.right("Willow House", "Willow House"),
            TypedInput.right(" Oak\nLodge ", "Oak, Lodge")),
        Names.faultyOfCareHomes());
  }

  static Arbitrary<TypedInput> givenNames() {
    return sometimesWrong(
        Arbitraries.of(TypedInput.right("Asha", "Asha"), TypedInput.right("Zoe\u0308", "Zo\u00eb")),
        Names.faulty());
  }

  static Arbitrary<TypedInput> familyNames() {
    return sometimesWrong(
        Arbitraries.of(
            TypedInput.right("O'Hara", "O'Hara"),
            TypedInput.right("O\u2019HARA", "O'HARA"),
            TypedInput.right("\u00d3  Hara\u200b", "\u00d3 Hara"),
            TypedInput.right("Patel", "Patel")),
        Names.faulty());
  }

  static Arbitrary<TypedInput> adultsBirths() {
    return sometimesWrong(
        Arbitraries.of(
            TypedInput.right("1975-05-17", "1975-05-17"),
            TypedInput.right("02/03/2008", "2008-03-02")),
        Arbitraries.of("", "31/02/1950", "2012-01-01", "1890-01-01"));
  }

  static Arbitrary<TypedInput> births() {
    return sometimesWrong(
        Arbitraries.of(
            TypedInput.right("22/10/1941", "1941-10-22"),
            TypedInput.right("1941-10-23", "1941-10-23")),
        Arbitraries.of("", "29/02/1941", "2090-01-01", "1890-01-01"));
  }

  /** A search may name any day, not only a date of birth. */
  static Arbitrary<TypedInput> days() {
    return sometimesWrong(
        Arbitraries.of(
            TypedInput.right("1941-10-22", "1941-10-22"),
            TypedInput.right("01/01/2090", "2090-01-01")),
        Arbitraries.of("", "29/02/1941", "1941"));
  }

  static Arbitrary<TypedInput> addresses() {
    return sometimesWrong(
        Arbitraries.of(
            TypedInput.right("12 Mill Lane", "12 Mill Lane"),
            TypedInput.right("1 High Street,\r\nBury", "1 High Street, Bury")),
        Contacts.faultyAddresses());
  }

  static Arbitrary<TypedInput> postcodes() {
    return sometimesWrong(
        Arbitraries.of(TypedInput.right("m242fu", "M24 2FU"), TypedInput.right("M1 1AE", "M1 1AE")),
        Contacts.faultyPostcodes());
  }

  static Arbitrary<TypedInput> phones() {
    return sometimesWrong(
        Arbitraries.of(
            TypedInput.right("0161 653 2454", "+441616532454"),
            TypedInput.right("7400123456", "+447400123456")),
        Contacts.faultyPhones());
  }

  static Arbitrary<TypedInput> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.just(TypedInput.right("A cough.\n", "A cough."))),
        Tuple.of(1, Arbitraries.of(TypedInput.blank(), TypedInput.wrong("\u0000"))));
  }

  static Arbitrary<TypedInput> reasons() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.just(TypedInput.right("asked", "asked"))),
        Tuple.of(1, Arbitraries.just(TypedInput.blank())));
  }

  /** Blank, too, is wrong in a field that must be there. */
  private static Arbitrary<TypedInput> sometimesWrong(
      Arbitrary<TypedInput> right, Arbitrary<String> wrong) {
    return Arbitraries.frequencyOf(
        Tuple.of(RIGHT, right), Tuple.of(1, wrong.map(TypedInput::wrong)));
  }
}
