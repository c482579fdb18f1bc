package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.dummyNumber;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.OTHER_STAFF;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.SUPPORT;
import static org.hearth.testkit.imports.ImportTrial.file;

import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.ImportJobId;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.ImportRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** A file is planned, and its plan confirmed: what changed in between is told and not applied. */
public interface ConfirmedImportJobStory extends StorageFactory {
  /** A home that is there only after the plan. */
  int LATER = 77;

  @Test
  default void a_confirmed_import_creates_what_was_planned() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(1_200) + resident(nhsNumber(5_000), dummyNumber(LATER));
    ImportJobId plan = planned(given, csv);

    ImportJob done = given.importService().run(confirmed(given, plan, csv).get().id()).get();

    assertThat(done.dryRun()).isFalse();
    assertThat(done.outcomes()).isEqualTo(Map.of("created", 1_200L, "care-home-not-found", 1L));
    assertThat(given.outcomes(done.id())).isEqualTo(given.outcomes(plan));
  }

  @Test
  default void a_row_that_was_refused_and_would_be_created_now_is_told_and_not_applied() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv =
        RESIDENTS_HEADER
            + resident(nhsNumber(1), dummyNumber(0))
            + resident(nhsNumber(2), dummyNumber(LATER))
            + resident(nhsNumber(2), dummyNumber(LATER))
            + resident(nhsNumber(3), dummyNumber(1));
    ImportJobId plan = planned(given, csv);
    given
        .trial()
        .careHomes(Csv.HOMES_HEADER + Csv.home(dummyNumber(LATER), "later@willow.example"));

    ImportJobId done = carriedOut(given, plan, csv);

    assertThat(given.outcomes(done))
        .containsExactly("2 created", "3 changed-since-plan", "4 changed-since-plan", "5 created");
    assertThat(given.importService().rows(STAFF, done, 2, 1).get().rows().get(0).findings().get(0))
        .satisfies(
            finding -> {
              assertThat(finding.column()).isEqualTo("nhs_number");
              assertThat(finding.whatToDo()).contains("after the file was checked");
            });
    assertThat(again(given, csv)).isEqualTo(Map.of("created", 1L, "already-registered", 3L));
  }

  @Test
  default void a_former_resident_whose_account_changed_after_the_plan_is_not_linked_again() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv =
        RESIDENTS_HEADER
            + resident(nhsNumber(1), dummyNumber(0))
            + resident(nhsNumber(2), dummyNumber(0));
    given.trial().residents(csv);
    AccountId changing = former(given, nhsNumber(1));
    AccountId same = former(given, nhsNumber(2));
    ImportJobId plan = planned(given, csv);
    assertThat(given.outcomes(plan)).containsExactly("2 created", "3 created");
    assertThat(
            given
                .trial()
                .hearth()
                .patients()
                .amend(STAFF, changing, OptionalLong.empty(), phone("0161 496 0777"), null)
                .isRight())
        .isTrue();

    ImportJobId done = carriedOut(given, plan, csv);

    assertThat(given.outcomes(done)).containsExactly("2 changed-since-plan", "3 created");
    assertThat(given.trial().account(nhsNumber(1))).isNotInstanceOf(Resident.class);
    assertThat(given.trial().account(nhsNumber(2)))
        .isInstanceOf(Resident.class)
        .extracting("id")
        .isEqualTo(same);
  }

  @Test
  default void a_former_resident_who_returns_is_linked_again_with_the_same_account() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = RESIDENTS_HEADER + resident(nhsNumber(1), dummyNumber(0));
    given.trial().residents(csv);
    AccountId former = former(given, nhsNumber(1));
    String elsewhere = RESIDENTS_HEADER + resident(nhsNumber(1), dummyNumber(1));

    ImportJobId done = carriedOut(given, planned(given, elsewhere), elsewhere);

    assertThat(given.outcomes(done)).containsExactly("2 created");
    assertThat(given.trial().account(nhsNumber(1)))
        .isInstanceOf(Resident.class)
        .extracting("id")
        .isEqualTo(former);
  }

  @Test
  default void what_was_created_after_the_plan_by_another_is_told_as_it_is() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(2);
    ImportJobId plan = planned(given, csv);
    given.trial().residents(JobTrial.residents(1));

    assertThat(given.outcomes(carriedOut(given, plan, csv)))
        .containsExactly("2 already-registered", "3 created");
  }

  @Test
  default void only_a_finished_plan_of_the_same_file_is_confirmed() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(2);
    ImportJobId waiting = given.submitted(true, csv).id();

    assertThat(confirmed(given, waiting, csv).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotPlanned());
    given.importService().run(waiting);
    assertThat(confirmed(given, waiting, JobTrial.residents(3)).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotPlanned());
    ImportJobId applied = confirmed(given, waiting, csv).get().id();
    given.importService().run(applied);
    assertThat(confirmed(given, applied, csv).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotPlanned());
  }

  @Test
  default void a_plan_is_confirmed_by_one_reading_of_its_file() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(2);
    ImportJobId plan = planned(given, csv);
    AtomicInteger readings = new AtomicInteger();
    ImportFile file =
        () -> {
          readings.incrementAndGet();
          return file(csv).open();
        };
    Optional<IdempotencyKey> key = Optional.of(new IdempotencyKey("desk", "key"));

    ImportJob first =
        given.importService().confirm(STAFF, plan, Confirmations.BOTH, file, key).get();
    assertThat(readings).hasValue(1);
    ImportJob again =
        given.importService().confirm(STAFF, plan, Confirmations.BOTH, file, key).get();

    assertThat(again).isEqualTo(first);
    assertThat(readings).hasValue(2);
  }

  @Test
  default void of_a_file_that_is_not_the_planned_one_nothing_is_stored() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId plan = planned(given, JobTrial.residents(2));

    assertThat(confirmed(given, plan, JobTrial.residents(3)).getLeft())
        .isEqualTo(new ImportRefusal.ImportNotPlanned());
    assertThat(given.importService().storedBytes()).isZero();
  }

  @Test
  default void R18_a_plan_is_confirmed_at_the_practice_that_made_it_with_both_confirmations() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(2);
    ImportJobId plan = planned(given, csv);

    assertThat(
            given
                .importService()
                .confirm(OTHER_STAFF, plan, Confirmations.BOTH, file(csv), Optional.empty())
                .getLeft())
        .isEqualTo(new ImportRefusal.ImportNotFound());
    assertThat(
            given
                .importService()
                .confirm(STAFF, plan, new Confirmations(true, false), file(csv), Optional.empty())
                .getLeft()
                .code())
        .isEqualTo("confirmation-missing");
  }

  @Test
  default void the_history_of_a_practice_has_its_plans_and_imports_newest_first() {
    JobTrial given = new JobTrial(emptyStorage());
    String csv = JobTrial.residents(2);
    ImportJobId plan = planned(given, csv);
    ImportJobId done = carriedOut(given, plan, csv);

    Slice<ImportJob> own = given.trial().hearth().importHistory().list(STAFF, Page.first(10)).get();

    assertThat(own.items()).extracting(ImportJob::id).containsExactly(done, plan);
    assertThat(own.items()).extracting(ImportJob::submittedBy).containsOnly("reception");
    assertThat(own.items().get(0)).isEqualTo(given.importService().follow(STAFF, done).get());
    assertThat(
            given.trial().hearth().importHistory().list(OTHER_STAFF, Page.first(10)).get().items())
        .isEmpty();
  }

  @Test
  default void R18_an_import_under_way_is_found_behind_others_that_are_over_by_its_practice() {
    JobTrial given = new JobTrial(emptyStorage());
    ImportJobId waiting = given.submitted(true, JobTrial.residents(1)).id();
    for (int i = 0; i < 3; i++) {
      planned(given, JobTrial.residents(1));
    }

    assertThat(given.importService().underWay(STAFF, 1).get())
        .containsExactly(given.importService().follow(STAFF, waiting).get());
    assertThat(given.importService().underWay(OTHER_STAFF, 1).get()).isEmpty();
    assertThat(given.importService().underWay(SUPPORT, 1).getLeft())
        .isEqualTo(new Refusal.NotAllowed());
  }

  private static ImportJobId planned(JobTrial given, String csv) {
    ImportJobId plan = given.submitted(true, csv).id();
    given.importService().run(plan);
    return plan;
  }

  private static Either<Refusal, ImportJob> confirmed(
      JobTrial given, ImportJobId plan, String csv) {
    return given
        .importService()
        .confirm(STAFF, plan, Confirmations.BOTH, file(csv), Optional.empty());
  }

  private static ImportJobId carriedOut(JobTrial given, ImportJobId plan, String csv) {
    ImportJobId job = confirmed(given, plan, csv).get().id();
    given.importService().run(job);
    return job;
  }

  private static Map<String, Long> again(JobTrial given, String csv) {
    return given
        .trial()
        .apply(STAFF, ImportKind.RESIDENTS, file(csv))
        .map(ImportSummary::outcomes)
        .get();
  }

  /** Ends the link of a resident, whose account stays. */
  private static AccountId former(JobTrial given, String number) {
    AccountId resident = given.trial().account(number).id();
    assertThat(
            given
                .trial()
                .hearth()
                .residents()
                .end(STAFF, resident, EndReason.LEFT, JobTrial.TODAY)
                .isRight())
        .isTrue();
    return resident;
  }

  private static DetailsForm phone(String phone) {
    return DetailsForm.contact(null, null, phone, null);
  }
}
