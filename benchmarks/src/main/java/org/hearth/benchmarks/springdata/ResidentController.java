package org.hearth.benchmarks.springdata;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The service over HTTP, without authentication. */
@RestController
@RequestMapping("/residents")
class ResidentController {
  private final RegistrationService registrations;
  private final SearchService searches;

  ResidentController(RegistrationService registrations, SearchService searches) {
    this.registrations = registrations;
    this.searches = searches;
  }

  @PostMapping
  ResponseEntity<ResidentJson> register(@RequestBody ResidentJson json) {
    Resident resident = json.toResident();
    registrations.register(resident, json.careHomeNumber());
    return ResponseEntity.created(URI.create("/residents/" + resident.id))
        .body(ResidentJson.of(resident, json.careHomeNumber()));
  }

  @GetMapping
  ResponseEntity<ResidentJson> search(@RequestParam String nhsNumber) {
    return ResponseEntity.of(
        searches.byNumber(nhsNumber).map(resident -> ResidentJson.of(resident, null)));
  }
}
