package org.hearth.domain.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hearth.domain.Texts;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.PostalAddress;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.patient.Room;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.text.TypedText;

/** One rule, two doors: the Jakarta constraints and the values judge alike, in the same words. */
class ConstraintsTest {
  private static final Validator VALIDATOR = Validators.standard();

  private static final List<Door> DOORS =
      List.of(
          new Door("nhsNumber", text -> NhsNumber.parse(text, TestNumbers.ALLOWED)),
          new Door("dummyNhsNumber", DummyNhsNumber::parse),
          new Door("personName", NamePart::parse),
          new Door("dateOfBirth", DateOfBirth::parse),
          new Door("postalAddress", PostalAddress::parse),
          new Door("postcode", Postcode::parse),
          new Door("phoneNumber", PhoneNumber::parse),
          new Door("email", EmailAddress::parse),
          new Door("careHomeName", CareHomeName::parse),
          new Door("odsCode", OdsCode::parse),
          new Door("room", Room::parse));

  @Provide
  Arbitrary<Door> doors() {
    return Arbitraries.of(DOORS);
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.around(
        Arbitraries.of(
            "943 476 5919",
            "999-999-0001",
            "O\u2019Hara",
            "22/10/1950",
            "1950-10-22",
            "12 Mill Lane, Middleton",
            "M24 2FU",
            "0161 653 2454",
            "office@willow-house.example",
            "Willow House",
            "12A",
            "P91003"));
  }

  @Property(tries = 5_000)
  void a_constraint_passes_exactly_what_parse_takes_and_says_its_fault_to_the_letter(
      @ForAll("doors") Door door, @ForAll("texts") String text) {
    List<String> said =
        VALIDATOR.validateValue(Bean.class, door.property(), text).stream()
            .map(ConstraintViolation::getMessage)
            .toList();
    Validation<Fault, ?> parsed = door.parse().apply(text);
    Statistics.collect(parsed.isValid() ? "valid" : TypedText.isEmpty(text) ? "blank" : "faulty");

    if (parsed.isValid() || TypedText.isEmpty(text)) {
      assertThat(said).isEmpty();
    } else {
      assertThat(said).containsExactly(parsed.getError().message());
    }
    Statistics.coverage(
        coverage -> {
          coverage.check("valid").percentage(share -> share > 5);
          coverage.check("blank").percentage(share -> share > 5);
          coverage.check("faulty").percentage(share -> share > 5);
        });
  }

  /** A property of the bean, and the question behind its constraint. */
  record Door(String property, Function<String, Validation<Fault, ?>> parse) {
    @Override
    public String toString() {
      return property;
    }
  }
}
