package org.hearth.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.patient.Room;
import org.hearth.domain.person.PersonName;
import org.hearth.domain.request.RequestId;
import org.hearth.testkit.generator.HearthDomain;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

@Domain(HearthDomain.class)
class EveryValueHasItsTextTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new HearthModule(TestNumbers.ALLOWED)).build();

  static final List<Class<?>> TYPES =
      Stream.concat(ParsedTypes.ALL.stream(), Stream.of(AccountId.class, RequestId.class)).toList();

  @Example
  void values_are_found_by_their_parse() {
    assertThat(ParsedTypes.ALL).contains(AccountNumber.class, Room.class).hasSizeGreaterThan(12);
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(TYPES)
        .flatMap(type -> Arbitraries.defaultFor(type).map(value -> new Sample(type, value)));
  }

  @Property
  void a_value_is_a_text_that_is_not_masked_and_comes_back(@ForAll("samples") Sample sample) {
    String json = MAPPER.writeValueAsString(sample.value());

    assertThat(json).startsWith("\"").doesNotContain("***");
    Object read = MAPPER.readValue(json, sample.type());
    assertThat(read).isEqualTo(sample.value());
  }

  @Property
  void a_key_is_not_masked_and_comes_back(@ForAll("samples") Sample sample) {
    Map<Object, Integer> map = Map.of(sample.value(), 1);
    String json = MAPPER.writeValueAsString(map);
    JavaType type =
        MAPPER.getTypeFactory().constructMapType(Map.class, sample.type(), Integer.class);

    assertThat(json).doesNotContain("***");
    Object read = MAPPER.readValue(json, type);
    assertThat(read).isEqualTo(map);
  }

  @Property
  void a_hosts_own_record_carries_values(
      @ForAll PersonName name, @ForAll EmailAddress email, @ForAll AccountNumber number) {
    Host host = new Host(name, Optional.of(email), List.of(number));
    String json = MAPPER.writeValueAsString(host);

    assertThat(json).doesNotContain("***");
    assertThat(MAPPER.readValue(json, Host.class)).isEqualTo(host);
  }

  record Host(PersonName name, Optional<EmailAddress> email, List<AccountNumber> numbers) {}

  record Sample(Class<?> type, Object value) {}
}
