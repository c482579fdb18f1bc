package org.hearth.adapter.http.server.internal.query;

/** A parameter as a request gives it, decoded. */
record Given(String name, String value) {}
