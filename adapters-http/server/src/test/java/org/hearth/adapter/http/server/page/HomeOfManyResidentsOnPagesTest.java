package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.NhsNumbers;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages of a home cost as much for a hundred residents as for two. */
class HomeOfManyResidentsOnPagesTest {
  private static final int MANY = 120;
  private static final int LARGEST_PAGE = 60_000;
  private static final List<String> PAGES =
      List.of("/home/residents", "/home/requests", "/home/requests?changed=new");

  private final HomeOnPages home = new HomeOnPages();

  @AfterEach
  void close() {
    home.close();
  }

  @Test
  void the_storage_is_called_as_often_for_120_residents_as_for_two_and_pages_stay_small() {
    home.onShift("Rosa");
    home.pass(Duration.ofMinutes(1));
    answered(home.asha());
    FormBrowser rosa = home.onShift("Rosa");
    Map<String, Integer> few = calls(rosa);

    fill();

    assertThat(calls(rosa)).isEqualTo(few);
    assertThat(few.values()).allSatisfy(calls -> assertThat(calls).isLessThan(20));
    for (String page : PAGES) {
      assertThat(rosa.open(page).html().getBytes(StandardCharsets.UTF_8).length)
          .as(page)
          .isLessThan(LARGEST_PAGE);
    }
    FormPage first = rosa.open("/home/residents");
    assertThat(first.html()).contains("Residents (120)");
    assertThat(rosa.open(first.link("Next residents")).html())
        .contains("Previous residents")
        .doesNotContain("Next residents");
  }

  private Map<String, Integer> calls(FormBrowser rosa) {
    Map<String, Integer> calls = new TreeMap<>();
    PAGES.forEach(page -> calls.put(page, calls(rosa, page)));
    return calls;
  }

  /** The fewest of several: scheduled jobs of the server call the storage now and then, too. */
  private int calls(FormBrowser rosa, String page) {
    return IntStream.range(0, 5)
        .map(
            i -> {
              int before = home.server().storageCalls();
              assertThat(rosa.open(page).status()).isEqualTo(200);
              return home.server().storageCalls() - before;
            })
        .min()
        .orElseThrow();
  }

  private void fill() {
    IntStream.range(0, 998_999)
        .mapToObj("999%06d"::formatted)
        .filter(nine -> NhsNumbers.checkDigit(nine) != 10)
        .limit(MANY - 2)
        .map(nine -> nine + NhsNumbers.checkDigit(nine))
        .forEach(this::register);
  }

  private void register(String number) {
    answered(
        home.register(
            home.account(),
            PatientForms.patient(number, "Margaret Elizabeth", "Featherstonehaugh")
                .noEmailAddress(true)));
  }

  private void answered(Resident resident) {
    OpenRequest request = home.asked(resident, RequestKind.PRESCRIPTION);
    granted(home.server().hearth().requests().answer(HearthFixture.ANN, request.id(), "Tomorrow."));
  }
}
