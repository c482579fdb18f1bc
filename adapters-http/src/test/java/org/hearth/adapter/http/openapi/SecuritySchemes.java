package org.hearth.adapter.http.openapi;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.adapter.http.server.entrance.CallOrigin;

/** By what a caller is known. */
final class SecuritySchemes {
  private static final String BEARER = "bearer";
  private static final String BASIC = "basic";

  private SecuritySchemes() {}

  static Map<String, SecurityScheme> described() {
    return new TreeMap<>(
        Map.of(
            BEARER,
            http(
                BEARER,
                "The token of POST /api/v1/sessions, or one of the issuer that the server trusts."),
            BASIC,
            http(
                BASIC,
                "E-mail address and password, which are checked anew for each call. Staff of a care"
                    + " home say who is on shift in the header "
                    + CallOrigin.ON_SHIFT
                    + ".")));
  }

  /** Either of them. */
  static List<SecurityRequirement> either() {
    return List.of(
        new SecurityRequirement().addList(BEARER), new SecurityRequirement().addList(BASIC));
  }

  private static SecurityScheme http(String scheme, String description) {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme(scheme)
        .description(description);
  }
}
