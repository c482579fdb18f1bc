package org.hearth.testkit.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.application.port.in.patient.DetailsForm;

/**
 * New details as they were typed; what is blank stays as it is.
 *
 * @param name a care home's; given and family name are a patient's
 */
public record DetailsEntry(
    TypedInput given,
    TypedInput family,
    TypedInput name,
    TypedInput born,
    ContactEntry contact,
    TypedInput email) {

  DetailsForm form() {
    return new DetailsForm(
        given.text(),
        family.text(),
        name.text(),
        born.text(),
        contact.address().text(),
        contact.postcode().text(),
        contact.phone().text(),
        email.text(),
        null);
  }

  /** The fields that are wrong; names of the other kind of account are, whatever they are. */
  List<String> wrong(boolean careHome) {
    return Stream.concat(
            Stream.of(
                    Map.entry("givenName", careHome ? noneOf(given) : given),
                    Map.entry("familyName", careHome ? noneOf(family) : family),
                    Map.entry("name", careHome ? name : noneOf(name)),
                    Map.entry("dateOfBirth", born),
                    Map.entry("email", email))
                .filter(field -> !field.getValue().right())
                .map(Map.Entry::getKey),
            contact.wrong())
        .sorted()
        .toList();
  }

  private static TypedInput noneOf(TypedInput typed) {
    return typed.text().isBlank() ? TypedInput.blank() : TypedInput.wrong(typed.text());
  }
}
