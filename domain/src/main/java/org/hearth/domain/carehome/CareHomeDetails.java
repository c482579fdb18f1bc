package org.hearth.domain.carehome;

import org.hearth.domain.contact.ContactDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.person.DateOfBirth;

/**
 * What a practice enters for a care home as if it were a patient.
 *
 * @param dateOfBirth of an adult (R6)
 * @param email what the home logs in with, always there (R5)
 */
public record CareHomeDetails(
    CareHomeName name, DateOfBirth dateOfBirth, ContactDetails contact, EmailAddress email) {}
