package org.hearth.application.port.in.patient;

/** Patients with an account of their own, and the details of any account. */
public interface Patients
    extends RegisterPatient, SearchPatients, AmendDetails, RemoveEmailAddress {}
