package org.hearth.adapter.http.openapi;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;

/** By what a caller is known. */
final class SecuritySchemes {
  private static final String BEARER = "bearer";

  private SecuritySchemes() {}

  static Map<String, SecurityScheme> described() {
    return Map.of(
        BEARER,
        http(
            BEARER,
            "The token of POST /api/v1/sessions, of a program (POST /api/v1/api-tokens), or of the"
                + " issuer that the server trusts."));
  }

  static List<SecurityRequirement> either() {
    return List.of(new SecurityRequirement().addList(BEARER));
  }

  private static SecurityScheme http(String scheme, String description) {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme(scheme)
        .description(description);
  }
}
