package org.hearth.adapter.http.server.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearth.adapter.http.client.Authorisation;
import org.hearth.adapter.http.server.description.Description;
import org.hearth.adapter.http.server.description.Operation;
import org.hearth.adapter.http.server.description.Shot;
import tools.jackson.databind.JsonNode;

/** Requests made from the description: about half as it wants them, half broken. */
final class GeneratedRequests {
  private static final String CSV = "text/csv";

  private final Description description;
  private final Dice dice;
  private final Callers callers;
  private final Targets targets;
  private final HeaderLines headers;
  private final ValidBodies valid;
  private final CsvBodies files;

  GeneratedRequests(Description description, Authorisation issuer, Known known, Dice dice) {
    PlausibleText text = new PlausibleText(dice, known);
    this.description = description;
    this.dice = dice;
    this.callers = new Callers(issuer, dice, known);
    this.targets = new Targets(dice, known, text);
    this.headers = new HeaderLines(dice, known);
    this.valid = new ValidBodies(description, dice, text);
    this.files = new CsvBodies(dice, text);
  }

  Generated next() {
    Operation operation = dice.pick(description.operations());
    boolean right = dice.percent(45);
    return new Generated(right ? right(operation) : broken(operation), right);
  }

  private Shot right(Operation operation) {
    List<String> lines = new ArrayList<>(headers.right(mediaType(operation), isOnce(operation)));
    if (!operation.described().path("security").isEmpty()) {
      lines.add(callers.forOperation(operation));
    }
    return new Shot(operation.method(), targets.right(operation), lines, utf8(operation));
  }

  private Shot broken(Operation operation) {
    boolean ofHeaders = dice.percent(30);
    boolean ofTarget = dice.percent(30);
    List<String> lines =
        new ArrayList<>(
            ofHeaders
                ? headers.wrong(mediaType(operation))
                : headers.right(mediaType(operation), isOnce(operation)));
    if (dice.percent(95)) {
      lines.add(dice.percent(60) ? callers.forOperation(operation) : callers.any());
    }
    String method =
        dice.percent(93)
            ? operation.method()
            : dice.pick(
                "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "FOO", "get");
    return new Shot(
        method,
        ofTarget ? targets.wrong(operation) : targets.right(operation),
        lines,
        dice.percent(20) ? utf8(operation) : brokenBody(operation));
  }

  private byte[] utf8(Operation operation) {
    String type = mediaType(operation);
    return switch (type) {
      case "" -> new byte[0];
      case CSV -> files.of(operation.path());
      default ->
          RenderedRequest.of(valid.of(schema(operation)), dice).getBytes(StandardCharsets.UTF_8);
    };
  }

  private byte[] brokenBody(Operation operation) {
    String type = mediaType(operation);
    if (type.isEmpty()) {
      return dice.percent(80) ? new byte[0] : dice.bytes(dice.below(300));
    }
    if (type.equals(CSV)) {
      return files.of(operation.path());
    }
    JsonNode body = valid.of(schema(operation));
    return dice.percent(60)
        ? RenderedRequest.of(new BrokenBodies(dice).broken(body), dice)
            .getBytes(StandardCharsets.UTF_8)
        : new BrokenBytes(dice).broken(RenderedRequest.of(body, dice));
  }

  private static boolean isOnce(Operation operation) {
    return operation.described().path("parameters").toString().contains("Idempotency-Key");
  }

  private static String mediaType(Operation operation) {
    for (String type : operation.described().at("/requestBody/content").propertyNames()) {
      return type;
    }
    return "";
  }

  private static JsonNode schema(Operation operation) {
    return operation.described().at("/requestBody/content/application~1json/schema");
  }
}
