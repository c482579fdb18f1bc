package org.hearth.testkit.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.account.Confirmations;

/** A patient or a resident as they were typed. */
public record PersonEntry(
    TypedInput number,
    TypedInput given,
    TypedInput family,
    TypedInput born,
    ContactEntry contact,
    TypedInput email,
    boolean noEmail,
    boolean housebound,
    boolean checked,
    boolean agrees,
    boolean samePerson) {

  PatientForm form() {
    return new PatientForm(
        number.text(),
        given.text(),
        family.text(),
        born.text(),
        contact.address().text(),
        contact.postcode().text(),
        contact.phone().text(),
        email.text(),
        noEmail,
        housebound,
        null,
        new Confirmations(checked, agrees),
        samePerson);
  }

  /** The fields that are wrong; an address is, too, where it is confirmed that there is none. */
  List<String> wrong() {
    boolean contradiction = noEmail && !email.isBlank();
    return Stream.concat(
            Stream.of(
                    Map.entry("nhsNumber", number),
                    Map.entry("givenName", given),
                    Map.entry("familyName", family),
                    Map.entry("dateOfBirth", born),
                    Map.entry("email", contradiction ? TypedInput.wrong("") : email))
                .filter(field -> !field.getValue().right())
                .map(Map.Entry::getKey),
            contact.wrong())
        .sorted()
        .toList();
  }
}
