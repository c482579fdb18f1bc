package org.hearth.domain.fault;

import org.hearth.domain.carehome.ValidCareHomeName;
import org.hearth.domain.contact.ValidEmailAddress;
import org.hearth.domain.contact.ValidPhoneNumber;
import org.hearth.domain.contact.ValidPostalAddress;
import org.hearth.domain.contact.ValidPostcode;
import org.hearth.domain.number.ValidDummyNhsNumber;
import org.hearth.domain.number.ValidNhsNumber;
import org.hearth.domain.patient.Room.ValidRoom;
import org.hearth.domain.person.ValidDateOfBirth;
import org.hearth.domain.person.ValidPersonName;
import org.hearth.domain.practice.ValidOdsCode;
import org.jspecify.annotations.Nullable;

/** An embedder's own type, with every constraint on it. */
record Bean(
    @ValidNhsNumber @Nullable String nhsNumber,
    @ValidDummyNhsNumber @Nullable String dummyNhsNumber,
    @ValidPersonName @Nullable String personName,
    @ValidDateOfBirth @Nullable String dateOfBirth,
    @ValidPostalAddress @Nullable String postalAddress,
    @ValidPostcode @Nullable String postcode,
    @ValidPhoneNumber @Nullable String phoneNumber,
    @ValidEmailAddress @Nullable String email,
    @ValidCareHomeName @Nullable String careHomeName,
    @ValidOdsCode @Nullable String odsCode,
    @ValidRoom @Nullable String room) {}
