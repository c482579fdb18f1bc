package org.hearth.jackson;

import java.util.Locale;
import java.util.Optional;
import org.hearth.domain.event.EventFields;
import org.hearth.domain.event.HearthEvent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes what an event says, under its kind and the version of it; what it does not say is left
 * out.
 */
final class EventWriter extends StdSerializer<HearthEvent> {
  EventWriter() {
    super(HearthEvent.class);
  }

  @Override
  public void serialize(HearthEvent event, JsonGenerator json, SerializationContext context) {
    EventFields fields = event.fields();
    json.writeStartObject(event);
    json.writeStringProperty("type", event.type().text());
    json.writeNumberProperty("version", event.type().version());
    json.writeStringProperty("id", event.id().toString());
    json.writeStringProperty("at", event.at().toString());
    json.writePOJOProperty("account", event.account());
    write(json, "practice", fields.header().practice());
    write(json, "careHome", fields.careHome());
    write(json, "formerCareHome", fields.formerCareHome());
    write(json, "formerPractice", fields.formerPractice());
    write(json, "request", fields.request());
    write(json, "reason", fields.reason().map(EventWriter::text));
    write(json, "status", fields.status().map(EventWriter::text));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Optional<?> value) {
    value.ifPresent(said -> json.writePOJOProperty(name, said));
  }

  /** The name of a constant as JSON has it, such as {@code moved-practice}. */
  static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
