package org.hearth.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.hearth.domain.Texts;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.PostalAddress;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.RequestText;
import org.hearth.domain.support.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every value reads what can be seen, whatever came along with it. */
class CleaningEveryValueTest {
  static final List<Value> VALUES =
      List.of(
          new Value("9434765919", text -> NhsNumber.parse(text, TestNumbers.REFUSED)),
          new Value("943 476 5919", text -> AccountNumber.parse(text, TestNumbers.REFUSED)),
          new Value("999-999-0001", DummyNhsNumber::parse),
          new Value("999-999-0001", text -> AccountNumber.parse(text, TestNumbers.REFUSED)),
          new Value("O'Hara Smith", NamePart::parse),
          new Value("1950-10-22", DateOfBirth::parse),
          new Value("22/10/1950", DateOfBirth::parse),
          new Value("12 Mill Lane, Middleton", PostalAddress::parse),
          new Value("m24 2fu", Postcode::parse),
          new Value("0161 653 2454", PhoneNumber::parse),
          new Value("+353 1 679 6000", PhoneNumber::parse),
          new Value("office@willow-house.example", EmailAddress::parse),
          new Value("Willow House", CareHomeName::parse),
          new Value("P91003", OdsCode::parse),
          new Value("A cough.", RequestText::parse),
          new Value("asked for", Reason::parse));

  @Provide
  Arbitrary<Tuple2<Value, String>> typed() {
    return Arbitraries.of(VALUES)
        .flatMap(value -> Texts.withUnseen(value.right()).map(text -> Tuple.of(value, text)));
  }

  @Property
  void R13_characters_that_cannot_be_seen_change_no_value(
      @ForAll("typed") Tuple2<Value, String> typed) {
    Value value = typed.get1();
    assertThat(value.parse().apply(typed.get2())).isEqualTo(value.parse().apply(value.right()));
    assertThat(value.parse().apply(typed.get2()).isValid()).isTrue();
  }

  @ParameterizedTest
  @FieldSource("VALUES")
  void R13_every_space_within_is_a_plain_one(Value value) {
    for (String space : Texts.SPACES) {
      assertThat(value.parse().apply(value.right().replace(" ", space)))
          .isEqualTo(value.parse().apply(value.right()));
    }
  }

  @ParameterizedTest
  @FieldSource("VALUES")
  void R13_nothing_to_be_seen_is_missing(Value value) {
    for (String nothing :
        List.of(
            "", "\u00a0", "\u200b", "\u3164", "\u001a", "\ufeff \t", "\u2800", "\u202a\u202c")) {
      assertThat(value.parse().apply(nothing).getError()).isEqualTo(Fault.MISSING);
    }
  }

  @ParameterizedTest
  @FieldSource("VALUES")
  void R13_lost_letters_are_to_be_typed_again(Value value) {
    for (String lost : List.of("\ufffd", "\ufffd\ufffd", "\ufffe", "\uffff", "\ufdd0")) {
      assertThat(value.parse().apply(value.right() + lost).getError().message())
          .contains("type it again: its letters were lost");
      assertThat(value.parse().apply(lost + value.right()).isInvalid()).isTrue();
    }
  }

  @ParameterizedTest
  @FieldSource("VALUES")
  void R13_what_turns_the_direction_of_writing_is_refused_in_words(Value value) {
    for (String turn : Texts.TURNS) {
      assertThat(value.parse().apply(turn + value.right()).getError().message())
          .contains("direction of writing");
    }
  }

  @ParameterizedTest
  @FieldSource("VALUES")
  void halves_of_characters_and_controls_are_refused(Value value) {
    for (String broken : List.of("\ud800", "\udc00", "\u0000", "\u0007", "\u009f", "\u001a!")) {
      assertThat(value.parse().apply(value.right() + broken).isInvalid()).isTrue();
    }
  }

  /** A value's question, and a text that it takes. */
  record Value(String right, Function<String, Validation<Fault, ?>> parse) {
    @Override
    public String toString() {
      return right;
    }
  }
}
