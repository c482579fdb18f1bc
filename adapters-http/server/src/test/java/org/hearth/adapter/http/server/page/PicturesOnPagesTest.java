package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import java.util.regex.Pattern;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pictures of open requests and of the pool of dummy numbers, with their figures as tables. */
class PicturesOnPagesTest {
  private static final Pattern CELL =
      Pattern.compile("--numeric\" data-label=\"[^\"]*\">([^<]*)</td>");

  private final HomeOnPages home = new HomeOnPages();
  private FormBrowser ann = home.ann();

  @AfterEach
  void close() {
    home.close();
  }

  /** Two of nine days ago, one of them in progress; one of two days ago; one completed. */
  private void ask() {
    home.asked(home.asha(), RequestKind.MEDICAL);
    OpenRequest begun = home.asked(home.bert(), RequestKind.PRESCRIPTION);
    progress(begun, RequestStatus.IN_PROGRESS);
    home.pass(Duration.ofDays(7));
    home.asked(home.asha(), RequestKind.PRESCRIPTION);
    progress(home.asked(home.asha(), RequestKind.PRESCRIPTION), RequestStatus.COMPLETED);
    home.pass(Duration.ofDays(2));
    ann = home.ann();
  }

  private void progress(OpenRequest request, RequestStatus status) {
    granted(home.server().hearth().requests().progress(HearthFixture.ANN, request.id(), status));
  }

  private static void showsTheAges(FormPage page) {
    assertThat(page.html())
        .contains(
            "role=\"img\"", "<title id=\"ages-title\">Open requests by status and age</title>")
        .doesNotContain("style=");
    assertThat(CELL.matcher(page.html()).results().map(cell -> cell.group(1)).limit(12))
        .containsExactly("0", "0", "0", "1", "0", "0", "0", "0", "0", "1", "1", "0");
  }

  @Test
  void the_practice_sees_its_open_requests_by_status_and_age_where_it_starts() {
    ask();
    showsTheAges(ann.open("/"));
    assertThat(ann.open("/").link("New")).isEqualTo("/requests?status=SUBMITTED");
  }

  @Test
  void the_practice_sees_those_of_one_home_on_its_page() {
    ask();
    showsTheAges(ann.open("/care-homes/" + home.account().id().value()));
  }

  @Test
  void the_home_sees_its_own_below_its_requests() {
    ask();
    showsTheAges(home.onShift("Rosa").open("/home/requests"));
  }

  @Test
  void where_no_request_is_open_there_is_no_picture_of_any() {
    ann = home.ann();
    assertThat(ann.open("/").html()).doesNotContain("ages-title").contains("pool-title");
    assertThat(home.onShift("Rosa").open("/home/requests").html()).doesNotContain("ages-title");
  }

  @Test
  void the_pool_of_dummy_numbers_is_drawn_and_told() {
    FormPage start = home.ann().open("/");
    assertThat(start.html())
        .contains("Dummy NHS numbers</caption>", "Free to be suggested", "9,090");
    assertThat(CELL.matcher(start.html()).results().map(cell -> cell.group(1)))
        .containsExactly("9,090", "1");
  }

  @Test
  void the_longest_bar_is_as_wide_as_there_is_room_and_one_of_none_has_no_width() {
    ask();
    FormPage start = ann.open("/");
    assertThat(start.html()).contains("width=\"136\" height=\"18\"", "width=\"0\" height=\"18\"");
  }
}
