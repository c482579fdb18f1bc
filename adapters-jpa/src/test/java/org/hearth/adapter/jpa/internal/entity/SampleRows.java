package org.hearth.adapter.jpa.internal.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.audit.AuditSeals.Numbers;
import org.hearth.application.port.out.audit.Checkpoint;
import org.hearth.application.port.out.audit.Checkpoint.Gap;
import org.hearth.application.port.out.audit.Horizon;
import org.hearth.application.port.out.audit.SealedBlock;
import org.hearth.application.port.out.audit.SealedBlock.ChainHead;
import org.hearth.application.port.out.audit.SealedBlock.Seal;
import org.hearth.application.port.out.imports.ImportJobs.ReportedRow;
import org.hearth.application.port.out.signin.AddressChanges.AddressLink;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;
import org.hearth.application.port.out.signin.StoredSession.SessionUse;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.event.EventHeader;
import org.hearth.domain.event.OnlineRequestEvent;
import org.hearth.domain.event.PatientEvent;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;

/** A row of each table, in which no two values are the same, and what each column is to have. */
final class SampleRows {
  private SampleRows() {}

  /**
   * A row.
   *
   * @param columns what is expected, by the name of the column
   */
  record Sample(String table, Object row, Map<String, Object> columns) {
    @Override
    public String toString() {
      return table;
    }
  }

  static List<Sample> all() {
    return List.of(
        account(),
        pastRegistration(),
        sample(
            "care_home_practice",
            new CareHomePracticeRow(id(1), "A00001", "A00002"),
            "care_home_id",
            id(1),
            "practice",
            "A00001",
            "serves",
            "A00002"),
        link(),
        sample(
            "service_request",
            new ServiceRequest(new AccountId(id(1)), new OdsCode("A00001"), time(1)),
            "care_home_id",
            id(1),
            "practice",
            "A00001",
            "asked_at",
            time(1)),
        auditEntry(),
        block(),
        checkpoint(),
        horizon(),
        notification(),
        movedResident(),
        endedDependency(),
        progressedRequest(),
        transferredPatient(),
        idempotencyRecord(),
        sessionOfLogin(),
        sessionOfActor(),
        sample(
            "import_row",
            new ImportRow(id(1), new ReportedRow(2, "created", "findings", "basis")),
            "job_id",
            id(1),
            "row_no",
            2L,
            "code",
            "created",
            "findings",
            "findings",
            "basis",
            "basis"),
        sample(
            "attempt_count",
            new AttemptRow("key", new AttemptCount(3, time(1), time(2))),
            "id",
            "key",
            "attempts",
            3L,
            "open_at",
            time(1),
            "forget_at",
            time(2)),
        sample(
            "recovery_code", new RecoveryCodeRow(id(1), "code"), "login_id", id(1), "code", "code"),
        addressChange(),
        sample(
            "address_link",
            new AddressLink(new TokenHash("token"), id(1)),
            "token",
            "token",
            "change_id",
            id(1)));
  }

  private static Sample account() {
    return sample(
        "account",
        new AccountRow(id(1), registration(), "key", id(2), id(3), LocalDate.of(2021, 2, 3)),
        "id",
        id(1),
        "number",
        9_434_765_919L,
        "email",
        "a@b.example",
        "name",
        "family",
        "given_name",
        "given",
        "name_key",
        "key",
        "date_of_birth",
        LocalDate.of(1940, 5, 6),
        "address",
        "address",
        "postcode",
        "M1 1AA",
        "phone",
        "+44161",
        "housebound",
        true,
        "room",
        "room",
        "state",
        "RESIDENT",
        "practice",
        "A00001",
        "version",
        7L,
        "link_id",
        id(2),
        "care_home_id",
        id(3),
        "dependent_since",
        LocalDate.of(2021, 2, 3));
  }

  private static RegistrationRow registration() {
    return new RegistrationRow(
        9_434_765_919L,
        "a@b.example",
        "family",
        "given",
        LocalDate.of(1940, 5, 6),
        "address",
        "M1 1AA",
        "+44161",
        true,
        "room",
        AccountState.RESIDENT,
        "A00001",
        7);
  }

  private static Sample pastRegistration() {
    return sample(
        "past_registration",
        new PastRegistrationRow(id(1), id(2), registration()),
        "id",
        id(1),
        "account_id",
        id(2),
        "number",
        9_434_765_919L,
        "email",
        "a@b.example",
        "name",
        "family",
        "given_name",
        "given",
        "date_of_birth",
        LocalDate.of(1940, 5, 6),
        "address",
        "address",
        "postcode",
        "M1 1AA",
        "phone",
        "+44161",
        "housebound",
        true,
        "room",
        "room",
        "state",
        "RESIDENT",
        "practice",
        "A00001",
        "version",
        7L);
  }

  private static Sample link() {
    return sample(
        "ended_link",
        new LinkRow(
            id(1),
            id(2),
            id(3),
            LocalDate.of(2020, 1, 2),
            LocalDate.of(2021, 3, 4),
            EndReason.DECEASED),
        "id",
        id(1),
        "patient_id",
        id(2),
        "care_home_id",
        id(3),
        "started_on",
        LocalDate.of(2020, 1, 2),
        "ended_on",
        LocalDate.of(2021, 3, 4),
        "end_reason",
        "DECEASED");
  }

  private static Sample auditEntry() {
    return sample(
        "audit_entry",
        new AuditEntryRow(
            id(1),
            time(1),
            new ActorRow(ActorRow.Kind.SUPPORT, "name", "A00001", id(2), "who"),
            "source",
            AuditAction.RESIDENT_MOVED,
            id(3),
            "reason"),
        "id",
        id(1),
        "at",
        time(1),
        "actor_kind",
        "SUPPORT",
        "actor_name",
        "name",
        "actor_practice",
        "A00001",
        "actor_home",
        id(2),
        "actor_id",
        "who",
        "source",
        "source",
        "action",
        "RESIDENT_MOVED",
        "subject_id",
        id(3),
        "reason",
        "reason");
  }

  private static Sample block() {
    String first = "a".repeat(43);
    String second = "b".repeat(43);
    return sample(
        "audit_block",
        new SealedBlock(
            "chain",
            5,
            time(1),
            List.of(new Seal(11, first), new Seal(12, second)),
            "previous",
            "hash",
            "key"),
        "chain",
        "chain",
        "first_sequence",
        5L,
        "last_sequence",
        6L,
        "sealed_at",
        time(1),
        "numbers",
        "11,12",
        "digests",
        first + second,
        "previous",
        "previous",
        "hash",
        "hash",
        "key_id",
        "key");
  }

  private static Sample checkpoint() {
    return sample(
        "audit_checkpoint",
        new Checkpoint(
            3,
            time(1),
            4,
            List.of(new Gap(new Numbers(5, 6), time(2))),
            List.of(new Numbers(7, 8)),
            List.of(new ChainHead("chain", 9, "end")),
            "previous",
            "hash",
            "key"),
        "version",
        3L,
        "sealed_at",
        time(1),
        "sealed_to",
        4L,
        "gaps",
        "5 6 " + time(2),
        "voided",
        "7 8",
        "heads",
        "chain 9 end",
        "previous",
        "previous",
        "hash",
        "hash",
        "key_id",
        "key");
  }

  private static Sample horizon() {
    return sample(
        "audit_horizon",
        new Horizon(3, 4, "seen", List.of(new ChainHead("chain", 9, "end")), 5, id(1), "hash", "k"),
        "horizon_no",
        3L,
        "checkpoint_version",
        4L,
        "checkpoint_hash",
        "seen",
        "heads",
        "chain 9 end",
        "entries",
        5L,
        "record_id",
        id(1),
        "hash",
        "hash",
        "key_id",
        "k",
        "place",
        1L);
  }

  private static Sample notification() {
    return sample(
        "notification",
        new NotificationRow(
            new EmailNotification(
                id(1),
                NotificationKind.INVITATION,
                new EmailAddress("a@b.example"),
                Optional.of(new AccountId(id(2))),
                time(1)),
            time(2),
            5),
        "id",
        id(1),
        "kind",
        "INVITATION",
        "recipient",
        "a@b.example",
        "account_id",
        id(2),
        "written_at",
        time(1),
        "due_at",
        time(2),
        "attempt",
        5L);
  }

  private static EventHeader header() {
    return new EventHeader(
        id(1), time(1), new AccountId(id(2)), Optional.of(new OdsCode("A00001")));
  }

  private static Sample movedResident() {
    return sample(
        "event_outbox",
        new EventRow(
            new PatientEvent.ResidentMoved(header(), new AccountId(id(3)), new AccountId(id(4))),
            time(2),
            5,
            6,
            null),
        "id",
        id(1),
        "type",
        "resident-moved",
        "version",
        1L,
        "at",
        time(1),
        "account_id",
        id(2),
        "practice",
        "A00001",
        "care_home_id",
        id(3),
        "former_care_home_id",
        id(4),
        "due_at",
        time(2),
        "claim",
        5L,
        "failures",
        6L);
  }

  private static Sample endedDependency() {
    return sample(
        "event_outbox",
        new EventRow(
            new PatientEvent.DependencyEnded(header(), new AccountId(id(3)), EndReason.DECEASED),
            null,
            5,
            6,
            time(2)),
        "former_care_home_id",
        id(3),
        "reason",
        "DECEASED",
        "given_up_at",
        time(2));
  }

  private static Sample progressedRequest() {
    return sample(
        "event_outbox",
        new EventRow(
            new OnlineRequestEvent.RequestProgressed(
                header(), new RequestId(id(3)), RequestStatus.COMPLETED),
            time(2),
            0,
            0,
            null),
        "request_id",
        id(3),
        "status",
        "COMPLETED");
  }

  private static Sample transferredPatient() {
    return sample(
        "event_outbox",
        new EventRow(
            new PatientEvent.PatientTransferred(header(), new OdsCode("A00002")),
            time(2),
            0,
            0,
            null),
        "practice",
        "A00001",
        "former_practice",
        "A00002");
  }

  private static Sample idempotencyRecord() {
    return sample(
        "idempotency_record",
        new IdempotencyRecord(new IdempotencyKey("caller", "key"), "print", "answer", time(1)),
        "caller",
        "caller",
        "call_key",
        "key",
        "fingerprint",
        "print",
        "answer",
        "answer",
        "at",
        time(1));
  }

  private static Sample sessionOfLogin() {
    return sample(
        "login_session",
        new SessionRow(
            "token", id(1), "a@b.example", id(2), "shift", ActorRow.NONE, use(), time(3)),
        "token",
        "token",
        "login_id",
        id(1),
        "email",
        "a@b.example",
        "password_version",
        id(2),
        "on_shift",
        "shift",
        "begun_at",
        time(1),
        "used_at",
        time(2),
        "source",
        "source",
        "browser",
        "browser",
        "expires_at",
        time(3));
  }

  private static Sample sessionOfActor() {
    return sample(
        "login_session",
        new SessionRow(
            "other",
            null,
            null,
            null,
            null,
            new ActorRow(ActorRow.Kind.SUPPORT, "name", "A00001", id(2), "who"),
            use(),
            time(3)),
        "token",
        "other",
        "actor_kind",
        "SUPPORT",
        "actor_name",
        "name",
        "actor_practice",
        "A00001",
        "actor_home",
        id(2),
        "actor_id",
        "who");
  }

  private static SessionUse use() {
    return new SessionUse(time(1), time(2), Optional.of("source"), Optional.of("browser"));
  }

  private static Sample addressChange() {
    return sample(
        "address_change",
        new AddressChange(
            id(1),
            new AccountId(id(2)),
            new EmailAddress("old@b.example"),
            new EmailAddress("new@b.example"),
            AddressChange.State.ASKED,
            time(1)),
        "id",
        id(1),
        "care_home_id",
        id(2),
        "old_email",
        "old@b.example",
        "new_email",
        "new@b.example",
        "state",
        "ASKED",
        "expires_at",
        time(1));
  }

  private static Sample sample(String table, Object row, Object... namesAndValues) {
    Map<String, Object> columns = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      columns.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Sample(table, row, columns);
  }

  private static UUID id(int number) {
    return new UUID(0x7000L, Long.MIN_VALUE + number);
  }

  private static Instant time(int seconds) {
    return Instant.parse("2026-03-29T00:59:59.123456Z").plusSeconds(seconds);
  }
}
