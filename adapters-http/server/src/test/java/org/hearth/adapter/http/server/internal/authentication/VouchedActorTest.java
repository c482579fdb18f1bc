package org.hearth.adapter.http.server.internal.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.practice.OdsCode;
import org.junit.jupiter.api.Test;

class VouchedActorTest {
  private final Map<String, Object> claims =
      new HashMap<>(Map.of("sub", "1234", "name", "Ann Quill"));

  @Test
  void each_role_is_an_actor() {
    UUID home = new UUID(1, 2);
    claims.put("hearth_practice", "P91003");
    claims.put("hearth_care_home", home.toString());

    assertThat(as("practice-staff"))
        .isEqualTo(new Actor.PracticeStaff("Ann Quill", new OdsCode("P91003")));
    assertThat(as("care-home-staff"))
        .isEqualTo(new Actor.CareHomeStaff("Ann Quill", new AccountId(home)));
    assertThat(as("support")).isEqualTo(new Actor.Support("Ann Quill"));
    assertThat(as("system")).isEqualTo(new Actor.HearthSystem("Ann Quill"));
  }

  @Test
  void what_the_claims_lack_is_told_without_quoting_them() {
    assertThat(lacking()).isEqualTo(OidcClaims.NO_ROLE);
    claims.put("hearth_role", List.of("support", "admin"));
    assertThat(lacking()).isEqualTo(OidcClaims.NO_ROLE);
    claims.put("hearth_role", "practice-staff");
    assertThat(lacking()).isEqualTo(OidcClaims.NO_PRACTICE);
    claims.put("hearth_practice", "nowhere at all");
    assertThat(lacking()).isEqualTo(OidcClaims.NO_PRACTICE);
    claims.put("hearth_role", "care-home-staff");
    assertThat(lacking()).isEqualTo(OidcClaims.NO_CARE_HOME);
    claims.put("hearth_care_home", "Willow House");
    assertThat(lacking()).isEqualTo(OidcClaims.NO_CARE_HOME);
  }

  @Test
  void a_name_can_be_kept_and_printed_whatever_people_call_themselves() {
    claims.put("name", "Ann\u0000\u001b[31m Quill\ud800");
    assertThat(as("support").name()).isEqualTo("Ann[31m Quill");
    claims.put("name", "a".repeat(299) + "\ud83d\ude00");
    assertThat(as("support").name()).isEqualTo("a".repeat(299));
    claims.put("name", " ");
    assertThat(as("support").name()).isEqualTo("1234");
  }

  @Test
  void a_name_is_neither_blank_nor_null() {
    claims.remove("sub");
    claims.put("hearth_role", "support");
    for (Object none :
        List.of("", " ", "null", "NULL", "\u200b\u2060", "\u0000", "\u202e", 7, List.of("Ann"))) {
      claims.put("name", none);
      assertThat(lacking()).isEqualTo(OidcClaims.NO_NAME);
    }
    claims.remove("name");
    assertThat(lacking()).isEqualTo(OidcClaims.NO_NAME);
    claims.put("sub", "null");
    assertThat(lacking()).isEqualTo(OidcClaims.NO_NAME);
    claims.put("name", "Ann \u202e\u200bQuill ");
    assertThat(as("support").name()).isEqualTo("Ann Quill");
  }

  private Actor as(String role) {
    claims.put("hearth_role", role);
    return OidcClaims.of(() -> claims).get();
  }

  private String lacking() {
    return OidcClaims.of(() -> claims).getLeft();
  }
}
