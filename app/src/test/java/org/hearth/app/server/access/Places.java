package org.hearth.app.server.access;

import static org.hearth.testkit.story.Town.ANN;
import static org.hearth.testkit.story.Town.BEN;
import static org.hearth.testkit.story.Town.SUE;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.app.server.deployment.Deployment;
import org.hearth.application.Hearth;
import org.hearth.application.imports.ImportKind;
import org.hearth.application.imports.job.ImportDesk;
import org.hearth.application.imports.job.ImportJobId;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.storage.SampleNumbers;

/**
 * At one practice two homes, patients in every state, a request and an import; at another practice
 * a home.
 */
record Places(
    AccountId home,
    AccountId secondHome,
    AccountId otherHome,
    AccountId resident,
    AccountId holder,
    AccountId reset,
    AccountId former,
    RequestId request,
    ImportJobId job,
    String residentsNumber,
    UUID user,
    UUID token,
    UUID person) {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int PATIENTS = 5;

  /** Others than ever before. */
  static Places settled(Deployment deployment) {
    Hearth hearth = deployment.within();
    int which = COUNT.incrementAndGet();
    AccountId home = home(hearth, which, 0);
    AccountId secondHome = home(hearth, which, 1);
    AccountId otherHome = home(hearth, which, 2);
    AccountId resident = resident(hearth, home, which, 0);
    AccountId former = resident(hearth, home, which, 1);
    granted(
        hearth
            .endDependency()
            .end(ANN, former, EndReason.LEFT, LocalDate.now(deployment.settings().clock())));
    AccountId holder = holder(hearth, which, 2);
    AccountId reset = holder(hearth, which, 3);
    granted(hearth.resetAccount().reset(SUE, reset, "moves in"));
    return new Places(
        home,
        secondHome,
        otherHome,
        resident,
        holder,
        reset,
        former,
        granted(
                hearth
                    .submitRequest()
                    .submit(ANN, resident, RequestKind.PRESCRIPTION, "The usual, please."))
            .id(),
        job(deployment),
        number(which, 0),
        user(deployment, which),
        deployment.makeToken("read").token().id(),
        deployment.addPerson(home));
  }

  private static UUID user(Deployment deployment, int which) {
    return deployment.addUser("user" + which + "@hearth.example").id();
  }

  private static ImportJobId job(Deployment deployment) {
    ImportDesk desk = ImportDesk.on(deployment.storage(), deployment.settings());
    ImportJobId id =
        granted(
                desk.submit(
                    ANN,
                    ImportKind.CARE_HOMES,
                    true,
                    Confirmations.NONE,
                    () ->
                        new ByteArrayInputStream(Csv.HOMES_HEADER.getBytes(StandardCharsets.UTF_8)),
                    Optional.empty()))
            .id();
    granted(desk.run(id));
    return id;
  }

  private static AccountId home(Hearth hearth, int which, int of) {
    return granted(
            hearth
                .openCareHomeAccount()
                .open(
                    of == 2 ? BEN : ANN,
                    CareHomeForms.home(
                            "Willow House", null, "home" + which + "." + of + "@hearth.example")
                        .form()))
        .id();
  }

  private static AccountId resident(Hearth hearth, AccountId home, int which, int of) {
    return granted(
            hearth
                .registerResident()
                .register(
                    ANN,
                    home,
                    PatientForms.patient(number(which, of), "Ada", "Byron")
                        .noEmailAddress(true)
                        .form()))
        .id();
  }

  private static AccountId holder(Hearth hearth, int which, int of) {
    return granted(
            hearth
                .registerPatient()
                .register(
                    ANN,
                    PatientForms.patient(number(which, of), "Ada", "Byron")
                        .noEmailAddress(true)
                        .form()))
        .id();
  }

  private static String number(int which, int of) {
    return SampleNumbers.nhsNumber(which * PATIENTS + of).digits();
  }

  /** A number that nobody has. */
  String freeNumber() {
    return SampleNumbers.nhsNumber(COUNT.incrementAndGet() * PATIENTS).digits();
  }

  private static <T> T granted(Either<Refusal, T> answer) {
    return answer.getOrElseThrow(refusal -> new AssertionError(refusal.code()));
  }
}
