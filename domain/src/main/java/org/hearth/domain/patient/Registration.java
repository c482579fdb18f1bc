package org.hearth.domain.patient;

import org.hearth.domain.practice.OdsCode;

/**
 * A person whom a practice registers under a number that may have an account.
 *
 * @param practice whose staff register the person
 */
public record Registration(
    PatientDetails details, OdsCode practice, SamePersonConfirmation samePerson) {}
