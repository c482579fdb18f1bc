package org.hearth.jackson;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.event.EventFields;
import org.hearth.domain.event.EventHeader;
import org.hearth.domain.event.EventType;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads an event of a kind and a version that are known here; passes over what it does not know.
 */
final class EventReader extends StdDeserializer<HearthEvent> {
  EventReader() {
    super(HearthEvent.class);
  }

  @Override
  public HearthEvent deserialize(JsonParser json, DeserializationContext context) {
    JsonNode node = context.readTree(json);
    EventType type =
        EventType.of(node.path("type").asString(""), node.path("version").asInt(0))
            .orElseThrow(() -> fault(json, "is no event of a type and a version that are known"));
    try {
      return type.event(fields(node, context));
    } catch (IllegalArgumentException lacking) {
      throw fault(json, "is no " + type.text() + ", which says more");
    }
  }

  private static EventFields fields(JsonNode node, DeserializationContext context) {
    return new EventFields(
        new EventHeader(
            needed(node, "id", UUID.class, context),
            instant(node),
            needed(node, "account", AccountId.class, context),
            said(node, "practice", OdsCode.class, context)),
        said(node, "careHome", AccountId.class, context),
        said(node, "formerCareHome", AccountId.class, context),
        said(node, "formerPractice", OdsCode.class, context),
        said(node, "request", RequestId.class, context),
        constant(node, "reason", EndReason.values()),
        constant(node, "status", RequestStatus.values()));
  }

  private static Instant instant(JsonNode node) {
    try {
      return Instant.parse(node.path("at").asString(""));
    } catch (DateTimeParseException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  private static <T> T needed(
      JsonNode node, String name, Class<T> type, DeserializationContext context) {
    return said(node, name, type, context)
        .orElseThrow(() -> new IllegalArgumentException("lacks " + name));
  }

  private static <T> Optional<T> said(
      JsonNode node, String name, Class<T> type, DeserializationContext context) {
    @Nullable JsonNode value = node.get(name);
    return value == null || value.isNull()
        ? Optional.empty()
        : Optional.of(context.readTreeAsValue(value, type));
  }

  private static <E extends Enum<E>> Optional<E> constant(JsonNode node, String name, E[] values) {
    @Nullable JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(values)
            .filter(each -> EventWriter.text(each).equals(value.asString("")))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(name)));
  }

  private static MismatchedInputException fault(JsonParser json, String what) {
    return MismatchedInputException.from(json, HearthEvent.class, what);
  }
}
