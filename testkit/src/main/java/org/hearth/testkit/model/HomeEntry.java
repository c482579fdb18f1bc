package org.hearth.testkit.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.domain.account.Confirmations;

/** A care home as it was typed. */
public record HomeEntry(
    TypedInput number,
    TypedInput name,
    TypedInput born,
    ContactEntry contact,
    TypedInput email,
    boolean checked,
    boolean agrees) {

  CareHomeForm form() {
    return new CareHomeForm(
        number.text(),
        name.text(),
        born.text(),
        contact.address().text(),
        contact.postcode().text(),
        contact.phone().text(),
        email.text(),
        new Confirmations(checked, agrees));
  }

  /** The fields that are wrong. */
  List<String> wrong() {
    return Stream.concat(
            Stream.of(
                    Map.entry("dummyNhsNumber", number),
                    Map.entry("name", name),
                    Map.entry("dateOfBirth", born),
                    Map.entry("email", email))
                .filter(field -> !field.getValue().right())
                .map(Map.Entry::getKey),
            contact.wrong())
        .sorted()
        .toList();
  }
}
