package org.hearth.adapter.http.server.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.query.DeclaredParameters.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;

/** What a route takes is what its method declares. */
class ParametersOfARouteTest {
  private static final DeclaredParameters LIST = declared(new Routes(), "list");
  private static final DeclaredParameters PAGE = declared(new Pages(), "page");
  private static final DeclaredParameters FORM = declared(new Pages(), "form");

  @Example
  void they_stand_in_its_signature() {
    assertThat(LIST.types())
        .isEqualTo(Map.of("subject", UUID.class, "dryRun", boolean.class, "limit", Integer.class));
    assertThat(LIST.families()).containsExactly("column.");
    assertThat(List.of(LIST.place(), PAGE.place(), FORM.place()))
        .containsExactly(Place.QUERY, Place.LINK, Place.FORM);
  }

  @Example
  void a_family_has_any_member_once_and_not_empty() {
    assertThat(faults(LIST, "column.name=Location+Name&column.postcode=PC")).isEmpty();
    assertThat(faults(LIST, "column.name=a&column.name=b"))
        .containsExactly("column.name is given more than once");
    assertThat(faults(LIST, "column.name=")).containsExactly("column.name is empty");
    assertThat(faults(LIST, "column.=a&column=a&columns.name=a&Column.name=a"))
        .containsExactly(
            "column. is not known here",
            "column is not known here",
            "columns.name is not known here",
            "Column.name is not known here");
  }

  @Example
  void a_link_may_hold_what_others_add_and_nothing_that_looks_like_its_own() {
    assertThat(faults(PAGE, "link=a&utm_source=mail&session_state=1")).isEmpty();
    assertThat(faults(PAGE, "link=")).isEmpty();
    assertThat(faults(PAGE, "LINK=a")).containsExactly("LINK is not known here");
    assertThat(faults(PAGE, "link=a&link=a")).containsExactly("link is given more than once");
  }

  @Example
  void a_form_may_hold_nothing_else() {
    assertThat(faults(FORM, "email=")).isEmpty();
    assertThat(faults(FORM, "email=a&admin=true")).containsExactly("admin is not known here");
  }

  @Example
  void what_a_stranger_made_up_is_not_repeated() {
    assertThat(faults(LIST, "%3Cscript%3E=1&a%20b=1&" + "x".repeat(61) + "=1"))
        .allSatisfy(fault -> assertThat(fault).isEqualTo("(unreadable) is not known here"));
  }

  @Property
  void what_is_encoded_is_read_back(@ForAll @Size(max = 5) List<String> words) {
    StringBuilder query = new StringBuilder();
    List<Given> given =
        words.stream()
            .map(word -> new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
            .map(word -> new Given(word, word))
            .toList();
    given.forEach(
        one ->
            query.append('&').append(encoded(one.name())).append('=').append(encoded(one.value())));

    assertThat(QueryString.read(query.toString())).isEqualTo(given);
  }

  @Property
  void any_text_is_read_or_refused(@ForAll String query) {
    try {
      assertThat(QueryString.read(query)).isNotNull();
    } catch (ProblemException refused) {
      assertThat(refused.problem().status()).isEqualTo(400);
    }
  }

  @Example
  void escapes_that_are_none_are_refused() {
    for (String broken :
        List.of("%", "%4", "%zz", "%-1", "%c3%28", "%ed%a0%80", "%C0%AF", "%u0041")) {
      assertThatThrownBy(() -> QueryString.read(broken)).isInstanceOf(ProblemException.class);
    }
  }

  /** A name in any case, with what is no letter in it. */
  @Property
  void another_spelling_is_told_what_was_meant(
      @ForAll @Size(6) List<Boolean> capital, @ForAll("marks") char mark) {
    StringBuilder slip = new StringBuilder();
    for (int i = 0; i < capital.size(); i++) {
      char letter = "dryrun".charAt(i);
      slip.append(capital.get(i) ? Character.toUpperCase(letter) : letter).append(mark);
    }
    assertThat(NearMiss.of(slip.toString(), LIST.types().keySet())).contains("dryRun");
  }

  @Provide
  Arbitrary<Character> marks() {
    return Arbitraries.of('-', '_', '.', ' ', '[', '\'');
  }

  @Example
  void a_name_that_is_far_from_all_is_no_slip() {
    for (String other : List.of("nonsense", "id", "x", "", "dr", "limitless-subject", "on")) {
      assertThat(NearMiss.of(other, LIST.types().keySet())).as(other).isEmpty();
    }
    for (String slip : List.of("lim", "Limit", "l-i-m-i-t", "limits", "limti")) {
      assertThat(NearMiss.of(slip, LIST.types().keySet()).isPresent())
          .as(slip)
          .isEqualTo(!slip.equals("lim") && !slip.equals("limti"));
    }
    for (String slip : List.of("subjekt", "SUBJECT", "sub_ject", "subject[]", "subjects")) {
      assertThat(NearMiss.of(slip, LIST.types().keySet())).as(slip).contains("subject");
    }
  }

  private static List<String> faults(DeclaredParameters declared, String query) {
    return ParameterCheck.faults(declared, QueryString.read(query)).stream()
        .map(fault -> fault.fault().field() + " " + fault.fault().fault())
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static DeclaredParameters declared(Object routes, String method) {
    for (java.lang.reflect.Method each : routes.getClass().getDeclaredMethods()) {
      if (each.getName().equals(method)) {
        return DeclaredParameters.of(new HandlerMethod(routes, each));
      }
    }
    throw new IllegalArgumentException(method);
  }

  @RestController
  static class Routes {
    @GetMapping("/list")
    String list(
        @RequestParam(name = "subject", required = false) @Nullable UUID subject,
        @RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
        @RequestParam(name = "limit", required = false) @Nullable Integer limit,
        @ParameterFamily("column") Map<String, String> columns) {
      return "" + subject + dryRun + limit + columns;
    }
  }

  @Controller
  static class Pages {
    @GetMapping("/page")
    String page(@RequestParam(name = "link", required = false) @Nullable String link) {
      return "" + link;
    }

    @PostMapping(path = "/page", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String form(@RequestParam(name = "email", required = false) @Nullable String email) {
      return "" + email;
    }
  }
}
