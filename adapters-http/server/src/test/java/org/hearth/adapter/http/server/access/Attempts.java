package org.hearth.adapter.http.server.access;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.deployment.Bodies;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.testkit.imports.Csv;

/** Every route of the API that asks who calls, with what each caller is answered. */
final class Attempts {
  private static final String CONFIRMED = "?detailsChecked=true&holderAgrees=true";

  private Attempts() {}

  static Stream<Attempt> all() {
    return Stream.of(
            accounts(),
            careHomes(),
            imports(),
            patients(),
            residents(),
            requests(),
            UserAttempts.all(),
            persons())
        .flatMap(attempts -> attempts);
  }

  private static Stream<Attempt> accounts() {
    return Stream.of(
        Attempt.of("GET", "/sessions/current").answers(200, 200, 200, 200, 200, 200),
        Attempt.of("DELETE", "/sessions/current").answers(204, 204, 204, 204, 204, 204),
        Attempt.of("GET", "/sessions").answers(200, 200, 200, 200, 200, 200),
        Attempt.of("GET", "/sessions/previous").answers(200, 200, 200, 200, 200, 200),
        Attempt.of("POST", "/sessions/others/end").answers(200, 200, 200, 200, 200, 200),
        Attempt.of("POST", "/accounts/search")
            .numbered(Subject.RESIDENT, Places::residentsNumber, "{\"number\": \"%s\"}"::formatted)
            .answers(200, 200, 403, 403, 200, 403),
        Attempt.of("POST", "/accounts/{id}/reset")
            .on(Subject.HOLDER, Attempts::holder)
            .json(places -> "{\"reason\": \"moves in\"}")
            .answers(403, 403, 403, 403, 200, 403),
        Attempt.of("POST", "/transfer-requests")
            .numbered(
                Subject.HOLDER,
                Places::farNumber,
                "{\"nhsNumber\": \"%s\", \"reason\": \"moved\"}"::formatted)
            .answers(202, 202, 403, 403, 403, 403),
        Attempt.of("POST", "/accounts/{id}/transfer")
            .on(Subject.HOLDER, Attempts::holder)
            .json(places -> "{\"practice\": \"P84004\", \"reason\": \"moved\"}")
            .answers(403, 403, 403, 403, 200, 403),
        Attempt.of("POST", "/accounts/{id}/erasure")
            .on(Subject.HOLDER, Attempts::holder)
            .json(places -> "{\"reason\": \"asked to be forgotten\"}")
            .answers(403, 403, 403, 403, 200, 403),
        Attempt.of("GET", "/audit").answers(403, 403, 403, 403, 200, 403),
        Attempt.of("GET", "/audit?subject={id}")
            .on(Subject.RESIDENT, Attempts::resident)
            .answers(200, 404, 403, 403, 200, 403),
        Attempt.of("POST", "/audit/search")
            .json(places -> "{\"subject\": \"%s\"}".formatted(places.resident().value()))
            .answers(200, 404, 403, 403, 200, 403),
        Attempt.of("GET", "/dummy-numbers").answers(200, 200, 403, 403, 200, 200),
        Attempt.of("GET", "/dummy-numbers/next").answers(200, 200, 403, 403, 200, 200),
        Attempt.of("GET", "/reset-requests").answers(403, 403, 403, 403, 200, 403));
  }

  private static Stream<Attempt> careHomes() {
    return Stream.of(
        Attempt.of("POST", "/care-homes")
            .json(places -> Bodies.home("new" + UUID.randomUUID() + "@ash.example"))
            .answers(201, 201, 403, 403, 403, 403),
        Attempt.of("GET", "/care-homes/{id}")
            .on(Subject.HOME, Attempts::theHome)
            .answers(200, 404, 200, 404, 200, 403),
        Attempt.of("POST", "/care-homes/{id}/closing")
            .on(Subject.HOME, places -> places.secondHome().value())
            .json(places -> "{\"reason\": \"has closed\"}")
            .answers(200, 404, 403, 403, 200, 403),
        Attempt.of("POST", "/service-requests")
            .numbered(Subject.HOME, Places::homesNumber, "{\"dummyNhsNumber\": \"%s\"}"::formatted)
            .answers(202, 202, 403, 403, 403, 403),
        Attempt.of("GET", "/care-homes/{id}/service-requests")
            .on(Subject.HOME, Attempts::theHome)
            .answers(200, 404, 200, 404, 200, 403),
        Attempt.of("PUT", "/care-homes/{id}/practices/P91003")
            .on(Subject.HOME, Attempts::theHome)
            .answers(200, 404, 200, 404, 200, 403),
        Attempt.of("PUT", "/care-homes/{id}/practices/P84004")
            .on(Subject.HOME, Attempts::theHome)
            .answers(200, 404, 200, 404, 200, 403),
        Attempt.of("DELETE", "/care-homes/{id}/service-requests/P84004")
            .on(Subject.HOME, Attempts::theHome)
            .answers(200, 404, 200, 404, 200, 403),
        Attempt.of("DELETE", "/care-homes/{id}/practices/P84004")
            .on(Subject.HOME, Attempts::sharedHome)
            .answers(403, 200, 403, 403, 403, 403),
        Attempt.of("DELETE", "/care-homes/{id}/practices/P91003")
            .on(Subject.HOME, Attempts::sharedHome)
            .answers(200, 403, 403, 403, 403, 403));
  }

  private static Stream<Attempt> imports() {
    Function<Places, String> homes =
        places -> Csv.HOMES_HEADER + Csv.home("", "i" + UUID.randomUUID() + "@ash.example");
    Function<Places, String> residents =
        places ->
            Csv.RESIDENTS_HEADER
                + Csv.resident(places.freeNumber(), DummyNhsNumber.endingIn(3).toString());
    return Stream.of(
        Attempt.of("POST", "/imports/care-homes?dryRun=true")
            .csv(homes)
            .answers(200, 200, 403, 403, 403, 403),
        Attempt.of("POST", "/imports/care-homes" + CONFIRMED)
            .csv(homes)
            .answers(200, 200, 403, 403, 403, 403),
        Attempt.of("POST", "/imports/residents" + CONFIRMED)
            .csv(residents)
            .answers(200, 200, 403, 403, 403, 403),
        Attempt.of("POST", "/care-homes/{id}/residents/imports" + CONFIRMED)
            .on(Subject.HOME, Attempts::theHome)
            .csv(residents)
            .answers(200, 409, 403, 403, 403, 403),
        Attempt.of("GET", "/imports").answers(200, 200, 403, 403, 403, 403),
        Attempt.of("GET", "/imports/{id}")
            .on(Subject.IMPORT, Attempts::job)
            .answers(200, 404, 403, 403, 403, 403),
        Attempt.of("GET", "/imports/{id}/rows")
            .on(Subject.IMPORT, Attempts::job)
            .answers(200, 404, 403, 403, 403, 403),
        Attempt.of("GET", "/imports/{id}/report")
            .on(Subject.IMPORT, Attempts::job)
            .answers(200, 404, 403, 403, 403, 403));
  }

  private static Stream<Attempt> patients() {
    return Stream.of(
        Attempt.of("POST", "/patients")
            .numbered(Subject.HOLDER, Places::freeNumber, Bodies::patientWithoutEmail)
            .answers(201, 201, 403, 403, 403, 403),
        Attempt.of("POST", "/patients/search")
            .numbered(
                Subject.RESIDENT, Places::residentsNumber, "{\"nhsNumber\": \"%s\"}"::formatted)
            .answers(200, 409, 403, 403, 200, 403),
        Attempt.of("GET", "/patients/{id}")
            .on(Subject.RESIDENT, Attempts::resident)
            .answers(200, 404, 200, 404, 200, 403),
        Attempt.of("GET", "/patients/{id}")
            .on(Subject.HOLDER, Attempts::holder)
            .answers(200, 404, 404, 404, 200, 403),
        Attempt.of("PATCH", "/patients/{id}")
            .on(Subject.RESIDENT, Attempts::resident)
            .json(places -> "{\"postcode\": \"M1 1AE\", \"reason\": \"asked\"}")
            .answers(200, 404, 403, 403, 200, 403),
        Attempt.of("POST", "/patients/{id}/email-removal")
            .on(Subject.RESIDENT, Attempts::resident)
            .json(places -> "{\"confirmNoEmailAddress\": true, \"reason\": \"asked\"}")
            .answers(200, 404, 403, 403, 200, 403),
        Attempt.of("POST", "/patients/{id}/reset-requests")
            .on(Subject.HOLDER, Attempts::holder)
            .json(places -> "{\"reason\": \"moves in\"}")
            .answers(201, 404, 403, 403, 403, 403));
  }

  private static Stream<Attempt> residents() {
    return Stream.of(
        Attempt.of("POST", "/care-homes/{id}/residents")
            .on(Subject.HOME, Attempts::theHome)
            .numbered(Subject.HOLDER, Places::freeNumber, Bodies::patientWithoutEmail)
            .answers(201, 409, 403, 403, 403, 403),
        Attempt.of("GET", "/care-homes/{id}/residents")
            .on(Subject.HOME, Attempts::theHome)
            .answers(200, 404, 200, 404, 200, 403),
        Attempt.of("GET", "/patients/{id}/dependencies")
            .on(Subject.RESIDENT, Attempts::resident)
            .answers(200, 404, 200, 404, 200, 403),
        Attempt.of("POST", "/residents/{id}/move")
            .on(Subject.RESIDENT, Attempts::resident)
            .json(places -> "{\"toCareHome\": \"" + places.secondHome().value() + "\"}")
            .answers(200, 409, 403, 403, 403, 403),
        Attempt.of("POST", "/residents/{id}/end")
            .on(Subject.RESIDENT, Attempts::resident)
            .json(
                places ->
                    "{\"reason\": \"left\", \"on\": \"" + LocalDate.now(ZoneOffset.UTC) + "\"}")
            .answers(200, 409, 403, 403, 403, 403));
  }

  private static Stream<Attempt> requests() {
    return Stream.of(
        Attempt.of("POST", "/requests")
            .json(
                places ->
                    "{\"patientId\": \"%s\", \"kind\": \"medical\", \"text\": \"A cough.\"}"
                        .formatted(places.resident().value()))
            .answers(201, 404, 201, 404, 403, 403),
        Attempt.of("GET", "/requests").answers(200, 200, 200, 200, 403, 403),
        Attempt.of("GET", "/requests?careHome={id}")
            .on(Subject.HOME, Attempts::theHome)
            .answers(200, 404, 200, 403, 403, 403),
        Attempt.of("GET", "/requests/counts?careHome={id}")
            .on(Subject.HOME, Attempts::theHome)
            .answers(200, 404, 200, 403, 403, 403),
        Attempt.of("GET", "/requests/ages?careHome={id}")
            .on(Subject.HOME, Attempts::theHome)
            .answers(200, 404, 200, 403, 403, 403),
        Attempt.of("GET", "/requests/{id}")
            .on(Subject.REQUEST, Attempts::request)
            .answers(200, 404, 200, 404, 403, 403),
        Attempt.of("POST", "/requests/{id}/replies")
            .on(Subject.REQUEST, Attempts::request)
            .json(places -> "{\"text\": \"A dry one.\"}")
            .answers(200, 404, 200, 404, 403, 403),
        Attempt.of("POST", "/requests/{id}/status")
            .on(Subject.REQUEST, Attempts::request)
            .json(places -> "{\"status\": \"completed\"}")
            .answers(200, 404, 403, 403, 403, 403));
  }

  private static Stream<Attempt> persons() {
    Function<Places, String> name = places -> "{\"name\": \"%s\"}".formatted(Bodies.freshName());
    return Stream.of(
        Attempt.of("GET", "/persons").answers(403, 403, 200, 200, 403, 403),
        Attempt.of("POST", "/persons").json(name).answers(403, 403, 201, 201, 403, 403),
        Attempt.of("POST", "/persons/{id}/name")
            .on(Subject.PERSON, Places::person)
            .json(name)
            .answers(403, 403, 200, 404, 403, 403),
        Attempt.of("POST", "/persons/{id}/removal")
            .on(Subject.PERSON, Places::person)
            .answers(403, 403, 200, 404, 403, 403));
  }

  private static UUID theHome(Places places) {
    return places.home().value();
  }

  private static UUID sharedHome(Places places) {
    return places.sharedHome().value();
  }

  private static UUID resident(Places places) {
    return places.resident().value();
  }

  private static UUID holder(Places places) {
    return places.holder().value();
  }

  private static UUID request(Places places) {
    return places.request().value();
  }

  private static UUID job(Places places) {
    return places.job().value();
  }
}
