package org.hearth.application.port.in.resident;

/** What is done with the residents of a care home. */
public interface Residents
    extends RegisterResident, ListResidents, MoveResident, EndDependency, ListDependencies {}
