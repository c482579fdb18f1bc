package org.hearth.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A receptionist opens the account of a care home and registers its residents: the eight steps of
 * the help page that practices know, in their order.
 */
@Tag("browser")
class OnboardingACareHomeIT {
  private final PracticeAtWork practice = new PracticeAtWork();

  @AfterEach
  void close() {
    practice.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"LARGE_TEXT", "TELEPHONE_WITHOUT_SCRIPTS", "KEYBOARD"})
  void the_steps_of_the_help_page_lead_to_a_home_with_its_residents(Screen screen) {
    try (Visitor ann = practice.ann(screen, "onboarding")) {
      ann.sees("Start").countPages();
      searchForTheDummyNumber(ann);
      openTheAccount(ann);
      assertThat(ann.pages()).as("pages of part 1").hasSizeLessThanOrEqualTo(4);
      closeTheRequestWindow(ann);
      searchForTheFirstResident(ann);
      registerAsADependent(ann);
      completeTheDetails(ann, "Mary", "Jones");
      ann.countPages();
      repeatForTheNextResident(ann);
      assertThat(ann.pages()).as("pages of the next resident").hasSizeLessThanOrEqualTo(2);
      ann.follow("Back to the care home").sees("Rowan Lodge");
      assertThat(ann.text()).contains("Residents (2)", "Jones, Mary", "Okoro, Ada");
    }
  }

  /** Steps 1 and 2. */
  private static void searchForTheDummyNumber(Visitor ann) {
    ann.follow("Create request").sees("Create request");
    ann.fill("NHS number or dummy number", "999-999-1234").press("Search by number");
    ann.sees("Couldn't find an account for this patient");
  }

  /** Step 3: the number is typed once, the date is filled in, two boxes are absent. */
  private static void openTheAccount(Visitor ann) {
    ann.follow("Create an account for a care home instead").sees("Create a care home account");
    assertThat(ann.valueOf("Dummy NHS number")).isEqualTo("999-999-1234");
    assertThat(ann.valueOf("Year")).isEqualTo("2000");
    assertThat(ann.text()).doesNotContain("ousebound", "are home resident");
    ann.press("Create account").sees("Create a care home account");
    assertThat(ann.title()).startsWith("Error: ");
    ann.fill("Care home name", "Rowan Lodge")
        .fill("Address", "4 Hill Street, Sale")
        .fill("Postcode", "M33 5AN")
        .fill("Telephone number", "0161 496 0002")
        .fill("E-mail address", "office@rowan-lodge.example");
    confirm(ann).press("Create account").sees("Care home account created");
  }

  private static Visitor confirm(Visitor ann) {
    return ann.choose("I have checked the details with the account holder")
        .choose("The account holder agrees to the account");
  }

  /** Step 4: the account stays, and there is no request. */
  private static void closeTheRequestWindow(Visitor ann) {
    ann.follow("Close").sees("Start");
    ann.follow("Requests").sees("Requests");
    assertThat(ann.text()).contains("0 requests");
  }

  /** Step 5. */
  private static void searchForTheFirstResident(Visitor ann) {
    ann.follow("Create request").fill("NHS number or dummy number", "999 000 0085");
    ann.press("Search by number").sees("Couldn't find an account for this patient");
  }

  /** Step 6: the home is found by its number, and shown as registered at the practice. */
  private static void registerAsADependent(Visitor ann) {
    ann.follow("Register the patient as a dependent of a care home").sees("Find a care home");
    ann.fill("Dummy NHS number of the care home", "999 999 1234").press("Search by number");
    ann.sees("1 care home found");
    assertThat(ann.text()).containsIgnoringCase("Registered at your practice");
    ann.follow("Rowan Lodge").sees("Register a dependent of Rowan Lodge");
    assertThat(ann.valueOf("NHS number")).isEqualTo("999 000 0085");
    assertThat(ann.valueOf("Address")).isEqualTo("4 Hill Street, Sale");
  }

  /** Step 7. */
  private static void completeTheDetails(Visitor ann, String givenName, String familyName) {
    ann.fill("First name", givenName).fill("Last name", familyName).fillDate("2", "3", "1941");
    ann.choose("This patient has no email address");
    confirm(ann).press("Register the dependent").sees("Dependent registered");
  }

  /** Step 8: the home is not asked for again. */
  private static void repeatForTheNextResident(Visitor ann) {
    ann.follow("Register the next resident").sees("Register a dependent of Rowan Lodge");
    ann.fill("NHS number", "9990000093");
    completeTheDetails(ann, "Ada", "Okoro");
  }
}
