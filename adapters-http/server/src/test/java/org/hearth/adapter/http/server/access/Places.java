package org.hearth.adapter.http.server.access;

import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.HIGH_STREET;
import static org.hearth.testkit.story.HearthFixture.MILL_LANE;
import static org.hearth.testkit.story.HearthFixture.SUE;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.user.User;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.storage.SampleNumbers;

/**
 * At one practice two homes, patients in every state, a request and an import; at another practice
 * a home; a home of both; at a third practice a patient.
 */
record Places(
    AccountId home,
    AccountId secondHome,
    AccountId otherHome,
    AccountId sharedHome,
    AccountId resident,
    AccountId holder,
    AccountId reset,
    AccountId former,
    RequestId request,
    ImportJobId job,
    String residentsNumber,
    User user,
    UUID token,
    UUID person,
    String homesNumber,
    String farNumber) {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int PATIENTS = 5;
  private static final Actor FAR = new Actor.PracticeStaff("Cat of High Street", HIGH_STREET);

  /** Others than ever before. */
  static Places settled(Deployment deployment) {
    Hearth hearth = deployment.within();
    int which = COUNT.incrementAndGet();
    CareHomeAccount served = careHome(hearth, which, 0);
    AccountId home = served.id();
    granted(hearth.careHomes().ask(BEN, served.number().toString()));
    AccountId secondHome = home(hearth, which, 1);
    AccountId otherHome = home(hearth, which, 2);
    AccountId sharedHome = sharedHome(hearth, which);
    AccountId resident = resident(hearth, home, which, 0);
    AccountId former = resident(hearth, home, which, 1);
    granted(
        hearth
            .residents()
            .end(ANN, former, EndReason.LEFT, LocalDate.now(deployment.settings().clock())));
    AccountId holder = holder(hearth, ANN, which, 2);
    AccountId reset = holder(hearth, ANN, which, 3);
    holder(hearth, FAR, which, 4);
    granted(hearth.support().reset(SUE, reset, "moves in"));
    return new Places(
        home,
        secondHome,
        otherHome,
        sharedHome,
        resident,
        holder,
        reset,
        former,
        granted(
                hearth
                    .requests()
                    .submit(ANN, resident, RequestKind.PRESCRIPTION, "The usual, please."))
            .id(),
        job(deployment, ANN),
        number(which, 0),
        user(deployment, which),
        deployment.makeToken("read").token().id(),
        deployment.addPerson(home),
        served.number().toString(),
        number(which, 4));
  }

  /** A user who has a second factor. */
  private static User user(Deployment deployment, int which) {
    User user = deployment.addUser("user" + which + "@hearth.example");
    deployment.addApp(user);
    return user;
  }

  static ImportJobId job(Deployment deployment, Actor staff) {
    ImportService importService =
        Hearth.on(deployment.storage(), deployment.settings()).importJobs();
    ImportJobId id =
        granted(
                importService.submit(
                    staff,
                    ImportKind.CARE_HOMES,
                    true,
                    Confirmations.NONE,
                    () ->
                        new ByteArrayInputStream(Csv.HOMES_HEADER.getBytes(StandardCharsets.UTF_8)),
                    Optional.empty()))
            .id();
    granted(importService.run(id));
    return id;
  }

  private static AccountId home(Hearth hearth, int which, int of) {
    return careHome(hearth, which, of).id();
  }

  private static AccountId sharedHome(Hearth hearth, int which) {
    CareHomeAccount shared = careHome(hearth, which, 3);
    granted(hearth.careHomes().ask(BEN, shared.number().toString()));
    granted(hearth.careHomes().register(ANN, shared.id(), MILL_LANE));
    return shared.id();
  }

  private static CareHomeAccount careHome(Hearth hearth, int which, int of) {
    return granted(
        hearth
            .careHomes()
            .open(
                of == 2 ? BEN : ANN,
                CareHomeForms.home(
                        "Willow House", null, "home" + which + "." + of + "@hearth.example")
                    .form()));
  }

  private static AccountId resident(Hearth hearth, AccountId home, int which, int of) {
    return granted(
            hearth
                .residents()
                .register(
                    ANN,
                    home,
                    PatientForms.patient(number(which, of), "Ada", "Byron")
                        .noEmailAddress(true)
                        .form()))
        .id();
  }

  private static AccountId holder(Hearth hearth, Actor staff, int which, int of) {
    return granted(
            hearth
                .patients()
                .register(
                    staff,
                    PatientForms.patient(number(which, of), "Ada", "Byron")
                        .noEmailAddress(true)
                        .form()))
        .id();
  }

  private static String number(int which, int of) {
    return SampleNumbers.nhsNumber(which * PATIENTS + of).digits();
  }

  /** A number that no account has. */
  String freeNumber() {
    return SampleNumbers.nhsNumber(COUNT.incrementAndGet() * PATIENTS).digits();
  }

  private static <T> T granted(Either<Refusal, T> answer) {
    return answer.getOrElseThrow(refusal -> new AssertionError(refusal.code()));
  }
}
