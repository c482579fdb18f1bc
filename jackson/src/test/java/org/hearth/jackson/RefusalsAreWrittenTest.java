package org.hearth.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.RefusalKind;
import org.hearth.testkit.generator.HearthDomain;
import org.hearth.testkit.generator.Refusals;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Domain(HearthDomain.class)
class RefusalsAreWrittenTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @Property
  void a_refusal_is_its_code_and_its_words(@ForAll Refusal refusal) {
    JsonNode json = MAPPER.readTree(MAPPER.writeValueAsString(refusal));

    assertThat(json.get("code").asString()).isEqualTo(refusal.code());
    assertThat(json.get("message").asString()).isEqualTo(refusal.message());
    assertThat(json.get("nextSteps").valueStream().map(JsonNode::asString).toList())
        .isEqualTo(refusal.nextSteps());
    assertThat(json.has("faults")).isEqualTo(refusal instanceof Refusal.Invalid);
    assertThat(json.toString()).doesNotContain("***");
  }

  @Example
  void every_kind_is_among_them() {
    Set<RefusalKind> kinds = EnumSet.noneOf(RefusalKind.class);
    Refusals.any().sampleStream().limit(2_000).map(Refusal::kind).forEach(kinds::add);

    assertThat(kinds).containsExactlyInAnyOrder(RefusalKind.values());
  }

  @Example
  void a_refusal_in_a_hosts_own_answer_reads_so() {
    assertThat(MAPPER.writeValueAsString(new Answer(new AccountRefusal.EmailRequired())))
        .isEqualTo(
            "{\"refusal\":{\"code\":\"email-required\",\"kind\":\"invalid\",\"message\":\"A care"
                + " home needs an e-mail address: it logs in with it.\",\"nextSteps\":[\"Give an"
                + " e-mail address that no other account has.\"]}}");
    assertThat(MAPPER.writeValueAsString(Refusal.Invalid.of("phone", "is missing")))
        .endsWith("\"faults\":[{\"field\":\"phone\",\"fault\":\"is missing\"}]}");
    assertThat(MAPPER.writeValueAsString(new Refusal.StaleVersion()))
        .contains("\"kind\":\"stale\"");
    assertThat(MAPPER.writeValueAsString(new AccountRefusal.AccountNotFound()))
        .contains("\"kind\":\"not-found\"");
  }

  record Answer(Refusal refusal) {}
}
