package org.hearth.adapter.http.server.internal.route;

import java.io.IOException;
import org.hearth.adapter.http.server.HearthServer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the API, as a test makes it from the routes and keeps it. */
@RestController
class DescriptionRoute {
  private static final ClassPathResource DESCRIPTION =
      new ClassPathResource("openapi.json", HearthServer.class);

  @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> description() throws IOException {
    return ResponseEntity.ok(DESCRIPTION.getContentAsByteArray());
  }
}
