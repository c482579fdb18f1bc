package org.hearth.benchmarks.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.benchmarks.sample.InventedHome;
import org.hearth.benchmarks.sample.InventedResident;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a resident that every side gets. */
final class ResidentFields {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ResidentFields() {}

  static Map<String, Object> of(InventedResident resident) {
    InventedHome home = resident.home();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("nhsNumber", Long.toString(resident.number()));
    fields.put("givenName", resident.givenName());
    fields.put("familyName", resident.familyName());
    fields.put("dateOfBirth", resident.dateOfBirth().toString());
    fields.put("address", home.address());
    fields.put("postcode", home.postcode());
    fields.put("phone", home.phone());
    String email = resident.email();
    if (email != null) {
      fields.put("email", email);
    }
    return fields;
  }

  static String json(Map<String, Object> fields) {
    return JSON.writeValueAsString(fields);
  }
}
