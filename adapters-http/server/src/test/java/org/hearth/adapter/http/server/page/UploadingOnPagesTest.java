package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.out.Page;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that is uploaded: whose it is, for how long it is kept, and what is wrong with it. */
class UploadingOnPagesTest {
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

  private static FormPage.Form form(FormBrowser browser, String kind) {
    return browser.open("/imports/new/" + kind).form("/imports/new/" + kind);
  }

  private FormPage planned(String csv) {
    return ann.upload(form(ann, "residents"), "residents.csv", csv);
  }

  private int dependents() {
    return granted(server.hearth().residents().list(HearthFixture.ANN, home.id(), Page.first(100)))
        .items()
        .size();
  }

  private List<ImportJob> jobs() {
    return granted(server.hearth().importHistory().list(HearthFixture.ANN, Page.first(10))).items();
  }

  @Test
  void a_file_that_is_not_chosen_empty_or_no_csv_is_told_at_its_field() {
    FormPage.Form form = form(ann, "care-homes");
    assertThat(ann.upload(form, "", "").errors().get(0)).startsWith("Choose a file");
    assertThat(ann.upload(form, "a.csv", "").errors().get(0)).startsWith("The file is empty");
    FormPage workbook = ann.upload(form, "a.xlsx", "PK\u0003\u0004 a workbook");
    assertThat(workbook.heading()).isEqualTo("The file cannot be imported");
    assertThat(workbook.html()).contains("CSV UTF-8", "Nothing was imported.");
    FormPage columns = ann.upload(form(ann, "care-homes"), "a.csv", "a,b\nc,d\n");
    assertThat(columns.html()).contains("no column");
    assertThat(ann.open(columns.link("Upload a corrected file")).heading())
        .isEqualTo("Import care homes");
  }

  @Test
  void a_file_that_cannot_be_imported_has_no_result_though_its_first_rows_can_be_read() {
    StringBuilder csv = new StringBuilder(Csv.RESIDENTS_HEADER);
    IntStream.range(0, 1_000).forEach(i -> csv.append(right(i)));
    FormPage unusable = planned(csv + "\"never closed");
    assertThat(unusable.heading()).isEqualTo("The file cannot be imported");

    Wire.Answer result = ann.send("GET", unusable.address() + "/file", "");

    assertThat(result.status()).isEqualTo(409);
    assertThat(result.body()).contains("<h1").doesNotContain(Csv.nhsNumber(1));
  }

  @Test
  void a_form_with_a_file_is_refused_without_the_token_of_its_session() {
    FormPage.Form form = form(ann, "residents");
    FormPage.Form foreign = form(server.signedIn(PageServer.AMY), "residents");
    for (Map<String, String> fields :
        List.of(
            Map.of("file", ""),
            Map.of("_csrf", "", "file", ""),
            Map.of("_csrf", foreign.fields().get("_csrf"), "file", ""))) {
      Wire.Answer answer =
          ann.postFile(new FormPage.Form(form.action(), fields), "a.csv", Csv.RESIDENTS_HEADER);
      assertThat(answer.status()).isEqualTo(303);
      assertThat(answer.header("Location")).isEqualTo("/sign-in");
    }
    assertThat(jobs()).isEmpty();
  }

  @Test
  void forms_that_come_twice_at_once_are_one_plan_and_one_import() {
    FormPage.Form form = form(ann, "residents");
    String csv = Csv.RESIDENTS_HEADER + right(1);
    List<String> plans =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(i -> ann.postFile(form, "residents.csv", csv).header("Location"))
            .distinct()
            .toList();
    assertThat(plans).hasSize(1);
    FormPage plan = ann.open(plans.get(0));

    assertThat(
            IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> ann.post(plan.form("/confirmation"), CONFIRMED).header("Location"))
                .distinct())
        .hasSize(1);
    assertThat(jobs()).hasSize(2);
    assertThat(ann.upload(form, "residents.csv", csv + right(2)).heading())
        .isEqualTo("Check the import");
  }

  @Test
  void a_plan_whose_file_is_not_kept_any_more_says_so_and_is_not_confirmed() {
    FormPage plan = planned(Csv.RESIDENTS_HEADER + right(1));
    server.clock().pass(Duration.ofMinutes(31));

    ann.signIn(PageServer.ANN, PageServer.PASSWORD);
    FormPage late = ann.open(plan.address());
    assertThat(late.html())
        .contains("The file is not kept any more")
        .doesNotContain("Import 1 row");
    FormPage.Form form =
        new FormPage.Form(plan.form("/confirmation").action(), late.form("/sign-out").fields());
    FormPage refused = ann.submit(form, CONFIRMED);

    assertThat(refused.status()).isEqualTo(404);
    assertThat(ann.open(refused.link("Upload the file again")).heading())
        .isEqualTo("Import residents of care homes");
    assertThat(dependents()).isZero();
  }

  @Test
  void a_file_is_kept_for_half_an_hour_after_it_was_last_used() {
    FormPage plan = planned(Csv.RESIDENTS_HEADER + right(1));
    for (int i = 0; i < 2; i++) {
      server.clock().pass(Duration.ofMinutes(20));
      ann.signIn(PageServer.ANN, PageServer.PASSWORD);
      plan = ann.open(plan.address());
    }
    assertThat(ann.submit(plan.form("/confirmation"), CONFIRMED).html()).contains("1 row imported");
  }

  @Test
  void of_six_files_of_a_user_the_first_is_not_kept_any_more() {
    FormPage first = planned(Csv.RESIDENTS_HEADER + right(0));
    IntStream.rangeClosed(1, 5).forEach(i -> planned(Csv.RESIDENTS_HEADER + right(i)));
    assertThat(ann.open(first.address()).html()).contains("The file is not kept any more");
  }

  @Test
  void another_user_has_no_file_and_another_practice_no_import() {
    FormPage plan = planned(Csv.RESIDENTS_HEADER + right(1));
    FormBrowser amy = server.signedIn(PageServer.AMY);
    FormBrowser ben = server.signedIn(PageServer.BEN);

    assertThat(amy.open(plan.address()).html()).contains("The file is not kept any more");
    assertThat(amy.send("GET", plan.address() + "/file", "").status()).isEqualTo(404);
    FormPage.Form amys =
        new FormPage.Form(
            plan.form("/confirmation").action(), amy.open("/").form("/sign-out").fields());
    assertThat(amy.submit(amys, CONFIRMED).heading()).isEqualTo("This page is no longer kept");
    assertThat(dependents()).isZero();
    for (String page : List.of("", "/file", "/report", "/confirmation")) {
      assertThat(ben.send("GET", plan.address() + page, "").status()).as(page).isEqualTo(404);
    }
    assertThat(ben.open("/imports").html()).contains("Your practice has not imported a file.");
  }

  @Test
  void hostile_names_of_files_and_columns_are_text() {
    String hostile = "<script>alert(1)</script>";
    FormPage plan =
        ann.upload(
            form(ann, "residents"),
            hostile + ".csv",
            Csv.RESIDENTS_HEADER.strip()
                + ","
                + hostile
                + "\n"
                + right(1).strip()
                + ","
                + hostile
                + "\n");

    assertThat(plan.html()).contains("&lt;script&gt;").doesNotContain("<script>");
  }
}
