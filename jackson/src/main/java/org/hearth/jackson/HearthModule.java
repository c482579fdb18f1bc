package org.hearth.jackson;

import io.vavr.control.Validation;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.contact.PhoneNumber;
import org.hearth.domain.contact.PostalAddress;
import org.hearth.domain.contact.Postcode;
import org.hearth.domain.dependency.LinkId;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.patient.Room;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestText;
import org.hearth.domain.support.Reason;
import org.hearth.domain.support.ResetRequestId;
import tools.jackson.databind.module.SimpleModule;

/**
 * Each value as the text that its {@code parse} takes, whole and not masked, and read by it; an
 * event as an object with its type and version, which is read as a {@link HearthEvent}; a refusal
 * as an object, which is not read.
 */
public final class HearthModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Reads no NHS numbers of the test range (R2); what Jackson finds by itself. */
  public HearthModule() {
    this(TestNumbers.REFUSED);
  }

  /**
   * In place of the module that Jackson has found, if it is added later.
   *
   * @param testNumbers whether the test range 999… is taken
   */
  public HearthModule(TestNumbers testNumbers) {
    super("org.hearth.jackson");
    addValue(NhsNumber.class, NhsNumber::digits, text -> NhsNumber.parse(text, testNumbers));
    addValue(DummyNhsNumber.class, DummyNhsNumber::toString, DummyNhsNumber::parse);
    addValue(
        AccountNumber.class, AccountNumber::digits, text -> AccountNumber.parse(text, testNumbers));
    addValue(NamePart.class, NamePart::text, NamePart::parse);
    addValue(CareHomeName.class, CareHomeName::text, CareHomeName::parse);
    addValue(DateOfBirth.class, birth -> birth.day().toString(), DateOfBirth::parse);
    addValue(PostalAddress.class, PostalAddress::text, PostalAddress::parse);
    addValue(Postcode.class, Postcode::text, Postcode::parse);
    addValue(PhoneNumber.class, PhoneNumber::e164, PhoneNumber::parse);
    addValue(EmailAddress.class, EmailAddress::text, EmailAddress::parse);
    addValue(Room.class, Room::text, Room::parse);
    addValue(OdsCode.class, OdsCode::text, OdsCode::parse);
    addValue(Reason.class, Reason::text, Reason::parse);
    addValue(RequestText.class, RequestText::text, RequestText::parse);
    addIdentifier(AccountId.class, AccountId::value, AccountId::new);
    addIdentifier(LinkId.class, LinkId::value, LinkId::new);
    addIdentifier(RequestId.class, RequestId::value, RequestId::new);
    addIdentifier(ResetRequestId.class, ResetRequestId::value, ResetRequestId::new);
    addSerializer(Refusal.class, new RefusalWriter());
    addSerializer(HearthEvent.class, new EventWriter());
    addDeserializer(HearthEvent.class, new EventReader());
  }

  private <T> void addIdentifier(
      Class<T> type, Function<T, UUID> value, Function<UUID, T> identifier) {
    addValue(
        type, value.andThen(UUID::toString), text -> IdentifierText.parse(text).map(identifier));
  }

  private <T> void addValue(
      Class<T> type, Function<T, String> text, Function<String, Validation<Fault, T>> parse) {
    addSerializer(type, new ValueWriter<>(type, text));
    addDeserializer(type, new ValueReader<>(type, parse));
    addKeySerializer(type, new KeyWriter<>(type, text));
    addKeyDeserializer(type, new KeyReader<>(type, parse));
  }
}
