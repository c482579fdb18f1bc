package org.hearth.jackson;

import java.util.Locale;
import org.hearth.domain.refusal.Refusal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes a refusal's code, kind, message and next steps, and the faults of fields that are invalid.
 */
final class RefusalWriter extends StdSerializer<Refusal> {
  RefusalWriter() {
    super(Refusal.class);
  }

  @Override
  public void serialize(Refusal refusal, JsonGenerator json, SerializationContext context) {
    json.writeStartObject(refusal);
    json.writeStringProperty("code", refusal.code());
    json.writeStringProperty(
        "kind", refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeStringProperty("message", refusal.message());
    json.writePOJOProperty("nextSteps", refusal.nextSteps());
    if (refusal instanceof Refusal.Invalid invalid) {
      json.writePOJOProperty("faults", invalid.faults());
    }
    json.writeEndObject();
  }
}
