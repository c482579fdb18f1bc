package org.hearth.adapter.http.server.internal.web;

/** Where the API is. */
public final class ApiPaths {
  public static final String V1 = "/api/v1";

  private ApiPaths() {}
}
