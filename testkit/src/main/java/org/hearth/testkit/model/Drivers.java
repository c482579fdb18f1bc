package org.hearth.testkit.model;

/** Where steps are taken: in Hearth, or in the model of it. */
public record Drivers(
    AccountsDriver accounts, ServicesDriver services, CareDriver care, RequestsDriver requests) {}
