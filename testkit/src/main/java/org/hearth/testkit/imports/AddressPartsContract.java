package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.util.List;
import java.util.Map;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.out.Page;
import org.hearth.domain.carehome.CareHomeAccount;
import org.junit.jupiter.api.Test;

/** No text is left out silently: it is joined to the address, or reported as not read. */
public interface AddressPartsContract extends ImportFactory {
  String REST = "nhs_number,given_name,family_name,date_of_birth,postcode,phone,email,";

  @Test
  default void columns_whose_header_belongs_to_the_address_are_joined_in_their_order() {
    assertThat(address("address,Address Line 2,Town,County", "1 Green Lane,The Hill,Sale,Cheshire"))
        .isEqualTo("1 Green Lane, The Hill, Sale, Cheshire");
    assertThat(address("address,Address 2,address3,City", "1 Green Lane,,,Sale"))
        .isEqualTo("1 Green Lane, Sale");
    assertThat(address("Address Line 1,Address Line 2,Town", "1 Green Lane,The Hill,Sale"))
        .isEqualTo("1 Green Lane, The Hill, Sale");
    assertThat(address("House number,Street,Village,Post Town", "1,Green Lane,Ashton,Sale"))
        .isEqualTo("1, Green Lane, Ashton, Sale");
    assertThat(address("First line of address,Locality,District", "1 Green Lane,Sale,Trafford"))
        .isEqualTo("1 Green Lane, Sale, Trafford");
    assertThat(address("Street,Town/City", "1 Green Lane,Sale")).isEqualTo("1 Green Lane, Sale");
  }

  @Test
  default void unnamed_columns_directly_behind_the_address_are_joined_to_it() {
    assertThat(address("address,", "1 Green Lane,Sale")).isEqualTo("1 Green Lane, Sale");
    assertThat(address("address,,", "1 Green Lane,The Hill,Sale"))
        .isEqualTo("1 Green Lane, The Hill, Sale");
    assertThat(address("address,-,:", "1 Green Lane,Sale,Cheshire"))
        .isEqualTo("1 Green Lane, Sale, Cheshire");
    assertThat(address("address,\u00A0,Town,\u200B", "1 Green Lane,,Sale,Cheshire"))
        .isEqualTo("1 Green Lane, Sale, Cheshire");
  }

  @Test
  default void blank_parts_commas_and_the_postcode_are_not_repeated() {
    assertThat(address("address,Town,County", "\"1 Green Lane,\",,m335an"))
        .isEqualTo("1 Green Lane");
    assertThat(address("address,Town,", "1 Green Lane,\"Sale, \",M33 5AN"))
        .isEqualTo("1 Green Lane, Sale");
  }

  @Test
  default void an_address_of_another_column_twice_is_asked_for() {
    ImportTrial trial = trial();

    assertThat(
            trial
                .residents(
                    REST
                        + "care_home_number,Address Line 1,Address Line 1\n"
                        + row("1 Lane,2 Lane"))
                .getLeft()
                .message())
        .contains("address line 1 twice", "I", "J");
  }

  @Test
  default void the_name_of_a_place_alone_is_no_address() {
    assertThat(
            trial().residents(REST + "care_home_number,Town\n" + row("Sale")).getLeft().message())
        .contains("no column address");
  }

  @Test
  default void text_that_is_not_read_is_told_before_anything_is_applied() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    String csv =
        REST
            + "care_home_number,address,Notes,,Beds,Spare\n"
            + row("1 Green Lane,tea,cake,,")
            + row(2, "1 Green Lane,,,7,");

    trial.plan(STAFF, ImportKind.RESIDENTS, file(csv));
    List<ImportWarning> planned = trial.warnings();
    assertThat(planned).extracting("column").containsExactly("J \"Notes\"", "K", "L \"Beds\"");
    assertThat(planned).extracting("row").containsOnly(1L);
    assertThat(planned.toString()).doesNotContain("tea", "cake");

    assertThat(trial.residents(csv).get().warnings()).isEqualTo(planned);
    assertThat(trial.warnings()).isEqualTo(planned);
    assertThat(trial.outcomes()).containsExactly("2 created", "3 created");
  }

  @Test
  default void a_file_of_which_all_is_read_is_told_nothing_of() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(2).replace("email\n", "email,Notes,,\n"));

    assertThat(trial.warnings()).isEmpty();
    assertThat(trial.outcomes()).containsExactly("2 created", "3 created");
  }

  @Test
  default void a_header_that_may_be_a_persons_or_is_long_is_not_repeated() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(
        REST
            + "care_home_number,address,ada@byron.example,0161 496 0001,M33 5AN,"
            + "=HYPERLINK(x),"
            + "x".repeat(1_000)
            + "\n"
            + row("1 Green Lane,a,b,c,d,e"));

    assertThat(trial.warnings())
        .extracting("column")
        .containsExactly("J", "K", "L", "M \"=HYPERLINK(x)\"", "N \"" + "x".repeat(40) + "…\"");
  }

  @Test
  default void a_column_that_is_named_is_the_whole_address() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.apply(
        STAFF,
        ImportKind.RESIDENTS,
        file(REST + "care_home_number,address,Home address,Town\n" + row("1 Lane,2 Lane,Sale"))
            .withColumns(Map.of("address", "Home address")));

    assertThat(address(trial)).isEqualTo("2 Lane");
    assertThat(trial.warnings())
        .extracting("column")
        .containsExactly("I \"address\"", "K \"Town\"");
  }

  private String address(String header, String cells) {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(REST + "care_home_number," + header + "\n" + row(cells));
    assertThat(trial.outcomes()).containsExactly("2 created");
    assertThat(trial.warnings()).isEmpty();
    return address(trial);
  }

  private static String address(ImportTrial trial) {
    CareHomeAccount home =
        (CareHomeAccount)
            ((NumberSearch.Found) trial.hearth().accounts().byNumber(STAFF, "999-999-0000").get())
                .account();
    return trial
        .hearth()
        .residents()
        .list(STAFF, home.id(), Page.first(10))
        .get()
        .items()
        .get(0)
        .details()
        .contact()
        .address()
        .text();
  }

  private static String row(String cells) {
    return row(1, cells);
  }

  private static String row(int index, String cells) {
    return nhsNumber(index)
        + ",Ada,Byron,1940-12-10,M33 5AN,0161 496 0001,,999-999-0000,"
        + cells
        + "\n";
  }
}
