package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.NhsNumbers;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A home's page shows 120 residents, sorted before they are cut into pages. */
class AHomeWithManyResidentsTest {
  private static final int RESIDENTS = 125;
  private static final int ON_A_PAGE = 120;

  /** In bytes. */
  private static final int LARGEST_PAGE = 60_000;

  private static final int FIRST = 999_200_000;
  private static final int NO_CHECK_DIGIT = 10;
  private static final Pattern NAME = Pattern.compile("/patients/[0-9a-f-]{36}\">([^<]*)</a>");

  private final PageServer server = new PageServer();
  private final FormBrowser ann = server.signedIn(PageServer.ANN);
  private String page;

  @BeforeEach
  void registerResidents() {
    CareHomeAccount home =
        granted(
            server
                .hearth()
                .careHomes()
                .open(HearthFixture.ANN, CareHomeForms.willowHouse().form()));
    for (String number : numbers()) {
      granted(
          server
              .hearth()
              .residents()
              .register(
                  HearthFixture.ANN,
                  home.id(),
                  PatientForms.patient(number, "Margaret", name(number))
                      .noEmailAddress(true)
                      .form()));
    }
    page = "/care-homes/" + home.id().value();
  }

  private static List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    for (int nine = FIRST; numbers.size() < RESIDENTS; nine++) {
      int check = NhsNumbers.checkDigit(Integer.toString(nine));
      if (check != NO_CHECK_DIGIT) {
        numbers.add(nine + Integer.toString(check));
      }
    }
    return numbers;
  }

  /** In another order than that of registration. */
  private static String name(String number) {
    StringBuilder letters = new StringBuilder("Z");
    number.substring(6, 9).chars().forEach(digit -> letters.append((char) ('z' - digit + '0')));
    return letters.toString();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void residents_are_sorted_by_name_over_all_pages_which_stay_small() {
    FormPage first = ann.open(page);
    assertThat(first.html()).contains("Residents (" + RESIDENTS + ")");
    List<String> names = names(first);
    assertThat(names).hasSize(ON_A_PAGE);
    assertThat(first.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_PAGE);
    names.addAll(names(ann.open(first.link("Next"))));
    assertThat(names).hasSize(RESIDENTS).isSorted();
  }

  @Test
  void another_order_holds_for_the_next_page_and_is_not_remembered() {
    FormPage since = ann.open(ann.open(page).link("Resident since"));
    assertThat(since.html()).contains("sorted by Resident since");
    FormPage next = ann.open(since.link("Next"));
    assertThat(next.html()).contains("sorted by Resident since");
    assertThat(ann.open(next.link("Previous")).html()).contains("sorted by Resident since");
    assertThat(ann.open(page).html()).contains("sorted by Name");
  }

  private static List<String> names(FormPage shown) {
    return new ArrayList<>(
        NAME.matcher(shown.html()).results().map(name -> name.group(1)).toList());
  }
}
