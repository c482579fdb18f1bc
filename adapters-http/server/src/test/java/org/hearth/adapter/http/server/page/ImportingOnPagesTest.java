package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is uploaded, checked, confirmed, imported, and given back with its result. */
class ImportingOnPagesTest {
  private static final Map<String, String> CONFIRMED =
      Map.of("detailsChecked", "yes", "holderAgrees", "yes");

  private final PageServer server = new PageServer();
  private final FormBrowser ann = server.signedIn(PageServer.ANN);
  private CareHomeAccount home;

  @BeforeEach
  void openTheHome() {
    home =
        granted(
            server
                .hearth()
                .careHomes()
                .open(HearthFixture.ANN, CareHomeForms.willowHouse().form()));
  }

  @AfterEach
  void close() {
    server.close();
  }

  private String right(int index) {
    return Csv.resident(Csv.nhsNumber(index), home.number().toString());
  }

  private String wrong(int index) {
    return Csv.resident(Csv.nhsNumber(index), "not-an-email", home.number().toString());
  }

  private static FormPage.Form form(FormBrowser browser, String kind) {
    return browser.open("/imports/new/" + kind).form("/imports/new/" + kind);
  }

  private FormPage planned(String csv) {
    return ann.upload(form(ann, "residents"), "residents.csv", csv);
  }

  @Test
  void a_file_is_checked_confirmed_and_imported() {
    FormPage kind = ann.open(ann.open(ann.open("/").link("Imports")).link("Import a file"));
    FormPage unchosen = ann.submit(kind.form("/imports/new"), Map.of());
    assertThat(unchosen.errors()).containsExactly("Select what the file holds");
    FormPage upload = ann.submit(unchosen.form("/imports/new"), Map.of("kind", "residents"));
    assertThat(ann.send("GET", upload.link("Download an empty file"), "").body())
        .startsWith("\uFEFFnhs_number,given_name,")
        .contains("care_home_number");

    FormPage plan =
        ann.upload(
            upload.form("/imports/new/residents/"),
            "residents.csv",
            Csv.RESIDENTS_HEADER + right(1) + right(2) + wrong(3));
    assertThat(plan.heading()).isEqualTo("Check the import");
    assertThat(plan.html())
        .contains("become of residents.csv", "Import 2 rows", "Has errors", "email: Correct it");
    assertThat(dependents()).isZero();
    FormPage unconfirmed = ann.submit(plan.form("/confirmation"), Map.of());
    assertThat(unconfirmed.errors()).hasSize(2);

    FormPage done = ann.submit(unconfirmed.form("/confirmation"), CONFIRMED);

    assertThat(done.heading()).isEqualTo("Import finished");
    assertThat(done.html()).contains("2 rows imported", "Has errors");
    assertThat(ann.open(done.address()).heading()).isEqualTo("Import finished");
    assertThat(dependents()).isEqualTo(2);
    FormPage history = ann.open(done.link("All imports"));
    assertThat(history.html())
        .containsSubsequence(
            "Imported", "2 imported, 1 refused, of 3 rows", "Checked only", "2 to import")
        .contains("Ann Quill");
    assertThat(ann.visited()).noneMatch(address -> address.contains(Csv.nhsNumber(1)));
  }

  @Test
  void an_old_page_of_a_plan_that_was_confirmed_imports_nothing_again() {
    FormPage plan = planned(Csv.RESIDENTS_HEADER + right(1));
    FormPage unconfirmed = ann.submit(plan.form("/confirmation"), Map.of());
    FormPage done = ann.submit(unconfirmed.form("/confirmation"), CONFIRMED);
    assertThat(imports()).as("the plan and the import").isEqualTo(2);

    FormPage again = ann.submit(plan.form("/confirmation"), CONFIRMED);

    assertThat(again.address()).isEqualTo(done.address());
    assertThat(imports()).isEqualTo(2);
    FormPage other = ann.submit(plan.form("/confirmation"), Map.of("detailsChecked", "yes"));
    assertThat(other.heading()).isEqualTo("This form was sent already");
    FormPage anew = ann.open(other.link("new form"));
    assertThat(ann.submit(anew.form("/confirmation"), CONFIRMED).address())
        .isEqualTo(done.address());
    assertThat(imports()).isEqualTo(2);
  }

  private int imports() {
    return granted(server.hearth().importHistory().list(HearthFixture.ANN, Page.first(100)))
        .items()
        .size();
  }

  private int dependents() {
    return granted(server.hearth().residents().list(HearthFixture.ANN, home.id(), Page.first(100)))
        .items()
        .size();
  }

  @Test
  void the_same_file_comes_back_with_results_and_is_corrected_and_sent_again() {
    FormPage plan = planned(Csv.RESIDENTS_HEADER + right(1) + wrong(2));
    String result = ann.send("GET", plan.link("Download the file with results"), "").body();
    assertThat(result.lines().toList().get(1)).startsWith("\"Will be imported\",,");
    assertThat(result.lines().toList().get(2)).startsWith("\"Has errors\",\"email: Correct it");

    FormPage again = planned(result.replace("not-an-email", ""));
    FormPage done = ann.submit(again.form("/confirmation"), CONFIRMED);

    assertThat(done.html()).contains("2 rows imported");
    assertThat(ann.send("GET", done.link("Download the report"), "").body())
        .startsWith("row,outcome,field,what to do")
        .contains("2,created");
  }

  @Test
  void a_row_whose_account_changed_after_the_check_is_shown_again_and_not_imported() {
    String csv = Csv.RESIDENTS_HEADER + right(1) + right(2);
    ann.submit(planned(csv).form("/confirmation"), CONFIRMED);
    Account changing = former(1);
    Account same = former(2);
    FormPage plan = planned(csv);
    granted(
        server
            .hearth()
            .patients()
            .amend(
                HearthFixture.ANN,
                changing.id(),
                OptionalLong.empty(),
                DetailsForm.contact(null, "M1 1AE", null, null),
                null));

    FormPage done = ann.submit(plan.form("/confirmation"), CONFIRMED);

    assertThat(done.html())
        .contains("1 row changed after the file was checked", "Changed since the check");
    assertThat(account(1)).isNotInstanceOf(Resident.class);
    assertThat(account(2)).isInstanceOf(Resident.class).extracting("id").isEqualTo(same.id());
  }

  private Account former(int index) {
    granted(
        server
            .hearth()
            .residents()
            .end(HearthFixture.ANN, account(index).id(), EndReason.LEFT, HearthFixture.TODAY));
    return account(index);
  }

  private Account account(int index) {
    return ((NumberSearch.Found)
            granted(server.hearth().accounts().byNumber(HearthFixture.ANN, Csv.nhsNumber(index))))
        .account();
  }

  @Test
  void rows_are_shown_page_by_page_and_those_that_need_attention_alone() {
    StringBuilder csv = new StringBuilder(Csv.RESIDENTS_HEADER);
    IntStream.range(0, 60).forEach(i -> csv.append(right(i)));
    FormPage plan = planned(csv + wrong(60));

    assertThat(plan.html()).contains("Row 51<").doesNotContain("Row 52<");
    FormPage later = ann.open(plan.link("Later rows"));
    assertThat(later.html()).contains("Row 52<", "Row 62<").doesNotContain("Row 51<");
    FormPage problems = ann.open(plan.link("Rows that need attention"));
    assertThat(problems.html()).contains("Row 62<").doesNotContain("Row 2<", "Later rows");
    assertThat(ann.open(problems.link("Rows that need attention")).html()).contains("Row 2<");
  }

  @Test
  void residents_of_one_home_are_imported_from_its_page_without_its_number() {
    FormPage upload = ann.open(ann.open(page()).link("Import residents from a file"));
    assertThat(upload.heading()).isEqualTo("Import residents of Willow House");
    String csv =
        (Csv.RESIDENTS_HEADER + right(1))
            .replace(",care_home_number", "")
            .replace("," + home.number(), "");

    FormPage plan = ann.upload(upload.form("/imports/new/"), "r.csv", csv);

    assertThat(ann.submit(plan.form("/confirmation"), CONFIRMED).html()).contains("1 row imported");
    assertThat(dependents()).isEqualTo(1);
  }

  private String page() {
    return "/care-homes/" + home.id().value();
  }
}
