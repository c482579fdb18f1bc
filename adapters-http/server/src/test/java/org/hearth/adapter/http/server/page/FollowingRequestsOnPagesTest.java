package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hearth.adapter.http.server.Route;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.adapter.http.wire.ActorJson.Kind;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A home follows its residents and their requests, and asks for them. */
class FollowingRequestsOnPagesTest {
  private static final String UNKNOWN_ID = "00000000-0000-0000-0000-000000000001";

  private final HomeOnPages home = new HomeOnPages();
  private final FormBrowser rosa = home.onShift("Rosa");

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void a_home_begins_with_its_residents_and_how_their_requests_stand() {
    home.asked(home.asha(), RequestKind.MEDICAL);
    home.asked(home.asha(), RequestKind.PRESCRIPTION);

    FormPage start = rosa.open("/");

    assertThat(start.address()).isEqualTo("/home/residents");
    assertThat(start.heading()).isEqualTo("Willow House");
    assertThat(start.html())
        .contains("Residents (2)", "2 open", "2 March 2026 at", "No request yet", "None");
    assertThat(names(start)).containsExactly("O'Hara, Bert", "Patel, Asha");
    assertThat(names(rosa.open(start.link("Open requests"))))
        .containsExactly("Patel, Asha", "O'Hara, Bert");
    assertThat(names(rosa.open("/home/residents?sort=unknown&page=999999999"))).hasSize(2);
  }

  private static List<String> names(FormPage page) {
    return page.html()
        .lines()
        .filter(line -> line.contains("href=\"/home/residents/"))
        .map(line -> line.replaceAll("<[^>]*>", "").strip())
        .toList();
  }

  @Test
  void a_request_for_a_resident_is_sent_once_and_found_in_the_list() {
    FormPage resident = rosa.open(rosa.open("/").link("Patel, Asha"));
    assertThat(resident.html()).contains("Nothing has been asked for this resident");
    FormPage form = rosa.open(resident.link("Ask the practice for Asha Patel"));
    FormPage wrong = rosa.submit(form.form("/request/"), Map.of("text", "Her tablets"));
    assertThat(wrong.errors()).containsExactly("Enter what the request is about");

    Map<String, String> typed = Map.of("kind", "PRESCRIPTION");
    List<String> answers = rosa.sendAtOnce(wrong.form("/request/"), typed);

    assertThat(answers).hasSize(1);
    FormPage list = rosa.open("/requests");
    assertThat(list.address()).isEqualTo("/home/requests");
    assertThat(list.html()).contains("<strong>1 request</strong>", "Patel, Asha");
    FormPage request = rosa.open(list.link("Prescription"));
    assertThat(request.html()).contains("Her tablets", "Asha Patel", "Rosa");
    assertThat(rosa.open(resident.address()).html()).contains("Prescription", ", Rosa");
  }

  @Test
  void requests_are_narrowed_by_status_and_resident_and_each_filter_is_removed_alone() {
    OpenRequest asked = home.asked(home.asha(), RequestKind.MEDICAL);
    home.asked(home.asha(), RequestKind.TEST_RESULT);
    home.asked(home.bert(), RequestKind.ADMINISTRATIVE);
    granted(
        home.server()
            .hearth()
            .requests()
            .progress(HearthFixture.ANN, asked.id(), RequestStatus.COMPLETED));

    FormPage all = rosa.open("/home/requests");
    assertThat(all.html())
        .contains("New (2)", "Completed (1)", "In progress (0)", "3 requests")
        .doesNotContain("Selected filters");
    FormPage fresh = rosa.open(all.link("New (2)"));
    assertThat(fresh.html()).contains("2 requests").doesNotContain("Medical problem");
    FormPage both =
        rosa.open("/home/requests?status=submitted&resident=" + home.asha().id().value());
    assertThat(both.html())
        .contains("Selected filters (2)", "1 request<", "selected>Patel, Asha<", "Test result")
        .doesNotContain("Administrative");
    assertThat(rosa.open(both.link("Status: New (2)")).html())
        .contains("2 requests", "Selected filters (1)");
    assertThat(rosa.open(both.link("Resident: Patel, Asha (2)")).address())
        .isEqualTo("/home/requests?status=submitted");
    assertThat(rosa.open("/home/requests?status=nonsense&resident=&changed=x").html())
        .contains("3 requests");
  }

  @Test
  void what_others_did_since_the_last_visit_is_new_and_ones_own_steps_are_not() {
    OpenRequest asked = home.asked(home.asha(), RequestKind.MEDICAL);
    assertThat(rosa.open("/").html()).doesNotContain("New since");
    home.pass(Duration.ofMinutes(5));
    granted(home.server().hearth().requests().answer(HearthFixture.ANN, asked.id(), "Since when?"));
    home.pass(Duration.ofMinutes(1));
    FormPage again = home.onShift("Rosa").open("/");
    assertThat(again.html())
        .contains("New since you signed in on 2 March 2026 at", "Medical problem", "Ann of Lime");

    home.pass(Duration.ofMinutes(5));
    FormBrowser tom = home.onShift("Tom");
    assertThat(tom.open("/").html()).doesNotContain("New since");
    FormBrowser third = home.onShift("Rosa");
    assertThat(third.open("/").html()).contains("No request was changed by others");
    FormPage request = third.open("/requests/" + asked.id().value());
    third.submit(request.form("/replies/"), Map.of("text", "Since Monday."));
    assertThat(third.open("/").html()).contains("No request was changed by others");
    FormPage list = third.open("/home/requests?changed=new");
    assertThat(list.html()).contains("Changed since 2 March 2026", "Medical problem");
  }

  @Test
  void what_is_another_homes_looks_as_what_is_not_there() {
    Resident chidi = home.register(home.open(CareHomeForms.oakLodge()), PatientForms.chidi());
    OpenRequest theirs = home.asked(chidi, RequestKind.MEDICAL);
    for (String page :
        List.of("/home/residents/%s", "/patients/%s/request/" + UNKNOWN_ID, "/home/persons/%s")) {
      same(page.formatted(chidi.id().value()), page.formatted(UNKNOWN_ID));
    }
    same("/requests/" + theirs.id().value(), "/requests/" + UNKNOWN_ID);
    assertThat(rosa.open("/home/residents/" + home.account().id().value()).status()).isEqualTo(404);
    assertThat(rosa.open("/home/requests?resident=" + chidi.id().value()).html())
        .contains("0 requests", "not of this home")
        .doesNotContain("Chidi", "Medical problem");
  }

  private void same(String theirs, String none) {
    Wire.Answer one = rosa.send("GET", theirs, "");
    assertThat(one.status()).isEqualTo(404);
    assertThat(withoutToken(one)).as(theirs).isEqualTo(withoutToken(rosa.send("GET", none, "")));
  }

  private static String withoutToken(Wire.Answer answer) {
    return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  @Test
  void pages_of_a_home_are_for_homes_alone() {
    FormBrowser ann = home.ann();
    String token = ann.open("/").form("/sign-out").fields().get("_csrf");
    List<Route> homes =
        Route.of(home.server().server()).stream()
            .filter(route -> route.path().startsWith("/home/"))
            .toList();
    assertThat(homes).hasSizeGreaterThan(14);
    for (Route page : homes) {
      assertThat(page.policy().orElseThrow().value()).containsExactly(Kind.CARE_HOME_STAFF);
      String address = page.path().replaceAll("\\{\\w+\\}", UNKNOWN_ID);
      Wire.Answer answer =
          ann.send(page.method(), address, page.method().equals("POST") ? "_csrf=" + token : "");
      assertThat(answer.status()).as(page.toString()).isEqualTo(403);
      assertThat(answer.body()).contains("You cannot use this page");
    }
  }

  @Test
  void hostile_text_is_shown_as_text() {
    String hostile = "\"><script>alert(1)</script>'${7*7}";
    FormPage form = rosa.open("/patients/" + home.asha().id().value() + "/request");
    FormPage wrong = rosa.submit(form.form("/request/"), Map.of("text", hostile));
    assertThat(wrong.form("/request/").fields()).containsEntry("text", hostile);
    rosa.submit(wrong.form("/request/"), Map.of("kind", "MEDICAL"));
    FormPage list = rosa.open("/home/requests");
    FormPage persons = rosa.open("/home/persons");
    FormPage refused = rosa.submit(persons.form("/new/"), Map.of("personName", hostile));
    assertThat(refused.errors()).hasSize(1);
    assertThat(refused.form("/new/").fields()).containsEntry("personName", hostile);
    String encoded = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    assertThat(
            List.of(
                wrong,
                refused,
                rosa.open(list.link("Medical problem")),
                rosa.open("/home/requests?resident=" + encoded + "&status=" + encoded),
                rosa.open("/home/residents?sort=" + encoded)))
        .allSatisfy(page -> assertThat(page.html()).doesNotContain("<script"));
  }
}
