package org.hearth.application.port.in.number;

/** The pool of dummy NHS numbers. */
public interface DummyNhsNumbers extends SuggestDummyNumber, CountDummyNumbers {}
