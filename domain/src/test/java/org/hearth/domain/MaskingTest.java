package org.hearth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.Login;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.FormerResident;
import org.hearth.domain.patient.ResetPatient;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.request.RequestText;
import org.hearth.domain.support.Reason;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that is logged by accident discloses nothing about a person. */
class MaskingTest {
  private static final List<String> PERSONAL =
      List.of(
          "943476",
          "943 476",
          "Asha",
          "Patel",
          "1941",
          "1980",
          "Mill Lane",
          "M24",
          "653",
          "asha@",
          "office@",
          "Rosa",
          "cough",
          "daughter");

  private static final Actor ROSA = new Actor.CareHomeStaff("Rosa", Fixtures.WILLOW_HOUSE);
  private static final OpenRequest REQUEST =
      OpenRequest.submitted(
          new RequestId(new UUID(0, 7)),
          new AccountHolder(Fixtures.asha()),
          RequestKind.MEDICAL,
          new RequestText("A cough."),
          ROSA,
          Instant.EPOCH);

  static Stream<Object> personal() {
    return Stream.of(
        Fixtures.asha(),
        Fixtures.asha().number(),
        Fixtures.asha().details().name().family(),
        Fixtures.ashaInWillowHouse(),
        new AccountHolder(Fixtures.asha()),
        new ResetPatient(Fixtures.asha()),
        new FormerResident(Fixtures.asha()),
        Fixtures.willowHouse(),
        Fixtures.CONTACT,
        REQUEST,
        REQUEST.progressed(RequestStatus.COMPLETED, ROSA, Instant.EPOCH),
        new Reason("The daughter asked."),
        ROSA,
        new Actor.PracticeStaff("Rosa", Fixtures.LIME_STREET),
        new Actor.Support("Rosa"),
        new User(
            new UUID(0, 1),
            new EmailAddress("asha@patel.example"),
            new NamePart("Rosa"),
            new Role.SupportTeam()),
        new Login.OfUser(
            new User(
                new UUID(0, 1),
                new EmailAddress("asha@patel.example"),
                new NamePart("Rosa"),
                new Role.SupportTeam())),
        new EmailNotification(
            new UUID(0, 1),
            NotificationKind.INVITATION,
            new EmailAddress("asha@patel.example"),
            Optional.of(Fixtures.ASHA),
            Instant.EPOCH),
        new AuditEntry(
            new UUID(0, 1),
            Instant.EPOCH,
            ROSA,
            AuditAction.ACCOUNT_READ,
            Optional.of(Fixtures.ASHA),
            "read"));
  }

  @ParameterizedTest
  @MethodSource("personal")
  void nothing_personal_is_printed(Object value) {
    assertThat(value.toString()).doesNotContain(PERSONAL);
  }
}
