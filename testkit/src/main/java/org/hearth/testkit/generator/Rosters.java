package org.hearth.testkit.generator;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.testkit.generator.Roster.Place;
import org.jspecify.annotations.Nullable;

/** Care homes of a practice, with the people who live there. */
public final class Rosters {
  private static final int MOST_HOMES = 4;
  private static final int MOST_RESIDENTS = 12;

  private Rosters() {}

  /**
   * Right in every row.
   *
   * @return a generator of them
   */
  public static Arbitrary<Roster> valid() {
    return Combinators.combine(
            CareHomeForms.valid()
                .filter(Rosters::isNamedOnOneLine)
                .list()
                .uniqueElements(home -> digits(home.dummyNhsNumber()))
                .uniqueElements(CareHomeForm::name)
                .ofMinSize(1)
                .ofMaxSize(MOST_HOMES),
            PatientForms.named(Names.ofPersons())
                .list()
                .uniqueElements(form -> digits(form.nhsNumber()))
                .ofMinSize(1)
                .ofMaxSize(MOST_RESIDENTS))
        .as((homes, residents) -> new Roster(homes, places(homes, residents)))
        .filter(Rosters::hasEachEmailOnce);
  }

  private static List<Place> places(List<CareHomeForm> homes, List<PatientForm> residents) {
    return IntStream.range(0, residents.size())
        .mapToObj(i -> new Place(residents.get(i), number(homes.get(i % homes.size()))))
        .toList();
  }

  /** A cell of a name that has several lines is taken for a mistake with quotes. */
  private static boolean isNamedOnOneLine(CareHomeForm home) {
    return Objects.requireNonNull(home.name()).indexOf('\n') < 0;
  }

  private static boolean hasEachEmailOnce(Roster roster) {
    List<String> emails =
        Stream.concat(
                roster.careHomes().stream().map(CareHomeForm::email),
                roster.residents().stream().map(place -> place.form().email()))
            .map(email -> Objects.requireNonNull(email).toLowerCase(Locale.ROOT))
            .toList();
    return emails.stream().distinct().count() == emails.size();
  }

  private static String number(CareHomeForm home) {
    return Objects.requireNonNull(home.dummyNhsNumber());
  }

  private static String digits(@Nullable String number) {
    return Objects.requireNonNull(number).replaceAll("\\D", "");
  }
}
