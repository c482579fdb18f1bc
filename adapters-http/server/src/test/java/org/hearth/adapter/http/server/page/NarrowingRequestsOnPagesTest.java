package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.domain.request.RequestKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Staff of a practice narrow the list of its requests. */
class NarrowingRequestsOnPagesTest {
  private final HomeOnPages home = new HomeOnPages();
  private final FormBrowser ann = home.ann();

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void a_figure_of_the_dashboard_leads_to_the_requests_that_it_counts() {
    home.asked(home.asha(), RequestKind.MEDICAL);

    FormPage list = ann.open(ann.open("/").link("New"));

    assertThat(list.status()).isEqualTo(200);
    assertThat(list.html()).contains("Status: New", "1 request", "Medical problem");
    FormPage completed = ann.open(list.link("Completed"));
    assertThat(completed.html()).contains("Status: Completed", "0 requests");
  }
}
