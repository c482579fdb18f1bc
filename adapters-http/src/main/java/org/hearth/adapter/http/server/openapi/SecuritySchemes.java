package org.hearth.adapter.http.server.openapi;

import org.hearth.adapter.http.server.entrance.CallOrigin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** By what a caller is known. */
final class SecuritySchemes {
  private static final String BEARER = "bearer";
  private static final String BASIC = "basic";

  private SecuritySchemes() {}

  static ObjectNode described() {
    ObjectNode schemes = JsonNodeFactory.instance.objectNode();
    schemes
        .putObject(BEARER)
        .put("type", "http")
        .put("scheme", "bearer")
        .put(
            "description",
            "The token of POST /api/v1/sessions, or one of the issuer that the server trusts.");
    schemes
        .putObject(BASIC)
        .put("type", "http")
        .put("scheme", "basic")
        .put(
            "description",
            "E-mail address and password, which are checked anew for each call. Staff of a care"
                + " home say who is on shift in the header "
                + CallOrigin.ON_SHIFT
                + ".");
    return schemes;
  }

  /** Either of them. */
  static ArrayNode either() {
    ArrayNode either = JsonNodeFactory.instance.arrayNode();
    either.addObject().putArray(BEARER);
    either.addObject().putArray(BASIC);
    return either;
  }
}
