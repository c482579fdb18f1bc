package org.hearth.domain.contact;

/** Where an account holder can be reached other than by e-mail. */
public record ContactDetails(PostalAddress address, Postcode postcode, PhoneNumber phone) {}
