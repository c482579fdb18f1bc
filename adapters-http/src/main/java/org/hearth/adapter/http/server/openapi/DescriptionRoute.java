package org.hearth.adapter.http.server.openapi;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the description is found. */
@RestController
public class DescriptionRoute {
  private final ApiDescription description;

  public DescriptionRoute(ApiDescription description) {
    this.description = description;
  }

  @GetMapping(value = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> description() {
    return ResponseEntity.ok(description.json().getBytes(StandardCharsets.UTF_8));
  }
}
