package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of requests, its filters, and the homes that lead to it. */
class RequestListOnPagesTest {
  private final PageServer server = new PageServer();
  private final FormBrowser ann = server.signedIn(PageServer.ANN);
  private CareHomeAccount home;
  private Resident asha;

  @BeforeEach
  void registerAsha() {
    home =
        granted(
            server
                .hearth()
                .careHomes()
                .open(HearthFixture.ANN, CareHomeForms.willowHouse().form()));
    asha =
        granted(
            server
                .hearth()
                .residents()
                .register(HearthFixture.ANN, home.id(), PatientForms.asha().form()));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private void submit(int requests) {
    for (int i = 0; i < requests; i++) {
      granted(
          server
              .hearth()
              .requests()
              .submit(HearthFixture.ANN, asha.id(), RequestKind.PRESCRIPTION, "The usual."));
    }
  }

  @Test
  void filters_are_chips_that_are_counted_and_removed_one_by_one() {
    submit(1);
    FormPage list =
        ann.open(
            ann.open("/care-homes/" + home.id().value()).link("See the requests of its residents"));
    assertThat(list.html()).contains("Asha Patel", "1 request<", "Selected filters (1)");

    FormPage narrowed = ann.open(list.link("Completed"));
    assertThat(narrowed.html()).contains("0 requests", "Selected filters (2)");

    FormPage wider = ann.open(narrowed.link("Care home: Willow House"));
    assertThat(wider.html()).contains("Status: Completed").doesNotContain("Willow House");
    assertThat(ann.open(wider.link("Status: Completed")).html())
        .contains("Asha Patel")
        .doesNotContain("Selected filters");
  }

  @Test
  void a_long_list_is_shown_page_by_page_and_each_request_once() {
    submit(60);
    FormPage page = ann.open("/requests");
    assertThat(page.html()).contains("60 requests");
    int shown = lines(page);
    while (page.html().contains("Later requests")) {
      page = ann.open(page.link("Later requests"));
      shown += lines(page);
    }
    assertThat(shown).isEqualTo(60);
  }

  private static int lines(FormPage page) {
    return page.html().split("Asha Patel", -1).length - 1;
  }

  @Test
  void more_than_a_hundred_are_told_as_that() {
    submit(101);
    assertThat(ann.open("/requests").html()).contains("100 or more requests");
  }

  @Test
  void the_home_of_another_practice_and_none_look_the_same() {
    submit(1);
    FormBrowser ben = server.signedIn(PageServer.BEN);
    FormPage theirs = ben.open("/requests?home=" + home.id().value());
    FormPage none = ben.open("/requests?home=00000000-0000-0000-0000-000000000001");
    assertThat(theirs.heading()).isEqualTo(none.heading());
    assertThat(theirs.html()).doesNotContain("Willow", "Asha");
    assertThat(ben.open("/requests").html()).contains("0 requests").doesNotContain("Asha");
  }

  @Test
  void the_start_page_lists_the_homes_that_the_user_looked_at_last() {
    assertThat(ann.open("/").html()).doesNotContain("Willow House");
    ann.open("/care-homes/" + home.id().value());
    assertThat(ann.open("/").link("Willow House")).isEqualTo("/care-homes/" + home.id().value());
    assertThat(server.signedIn(PageServer.AMY).open("/").html()).doesNotContain("Willow House");
  }
}
