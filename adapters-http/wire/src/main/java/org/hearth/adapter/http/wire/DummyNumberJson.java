package org.hearth.adapter.http.wire;

/** A dummy NHS number, 999-999-XXXX, that is free and safe. */
public record DummyNumberJson(String dummyNhsNumber) {}
