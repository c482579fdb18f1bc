package example;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.hearth.domain.contact.Postcode;
import org.hearth.testkit.generator.HearthDomain;

@Domain(HearthDomain.class)
class InventedValuesOfJqwikTest {
  @Property
  void a_postcode_has_a_space(@ForAll Postcode postcode) {
    assertThat(postcode.text()).contains(" ");
  }
}
